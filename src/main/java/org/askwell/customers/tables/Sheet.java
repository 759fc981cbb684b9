package org.askwell.customers.tables;

import java.util.List;

/**
 * A table as it stands in a file.
 *
 * @param heads what stands above the columns
 * @param lines without those in which nothing stands
 */
public record Sheet(List<String> heads, List<Line> lines) {

    /** The most lines that are taken. */
    public static final int LINES = 5_000;

    /** The most columns that are looked at. */
    public static final int COLUMNS = 50;

    /** The most characters of a cell. */
    public static final int CELL_CHARACTERS = 2_000;

    /** @param number of the row, as a spreadsheet counts them, from 1 */
    public record Line(int number, List<Cell> cells) {

        boolean empty() {
            return cells.stream().allMatch(cell -> cell.text().isBlank());
        }
    }

    /**
     * What stands in a cell.
     *
     * @param text without blanks around it; a date as ISO 8601 has it
     * @param number whether the file says that it is a number, which has lost zeros at its ends
     */
    public record Cell(String text, boolean number) {}
}
