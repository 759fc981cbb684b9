package org.askwell.customers;

import java.util.List;

/**
 * What became of a table, or would.
 *
 * @param fresh how many rows are new
 * @param changed how many change what is on file
 * @param same how many are on file already
 * @param problems everything that is wrong; nothing is written as long as there is something
 */
public record ImportReport(int fresh, int changed, int same, List<Problem> problems) {

    /**
     * Something that is wrong.
     *
     * @param row as a spreadsheet counts it, from 1, which is that of the heads
     * @param column what the table calls the column
     */
    public record Problem(int row, String column, String reason) {}

    public boolean ready() {
        return problems.isEmpty() && fresh + changed > 0;
    }
}
