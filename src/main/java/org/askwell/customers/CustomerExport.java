package org.askwell.customers;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;

import org.askwell.web.Csv;
import org.askwell.web.Messages;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Gives the customer file out in the tables that can be taken in again. */
@ApplicationScoped
class CustomerExport {

    @Inject
    CustomerImport imports;

    @Inject
    Messages texts;

    /** @param heads in the reader's language */
    record Table(List<String> heads, List<List<String>> rows) {

        StreamingOutput csv() {
            return out -> {
                try (var csv = new Csv(out)) {
                    csv.row(heads.toArray());
                    for (List<String> row : rows) {
                        csv.row(row.toArray());
                    }
                }
            };
        }

        /** Every cell is text, so a version keeps its zeros and nothing is taken for a formula. */
        StreamingOutput workbook() {
            return out -> {
                try (var book = new Workbook(out, "Askwell", null)) {
                    Worksheet sheet = book.newWorksheet("1");
                    sheet.freezePane(0, 1);
                    write(sheet, 0, heads);
                    for (int row = 0; row < rows.size(); row++) {
                        write(sheet, row + 1, rows.get(row));
                    }
                }
            };
        }

        private static void write(Worksheet sheet, int line, List<String> cells) {
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    sheet.value(line, column, cells.get(column));
                }
            }
        }
    }

    Table of(ImportKind kind) {
        var words = texts.of(CustomerFileMessages.class);
        return new Table(
                kind.facts().stream().map(words::fact).toList(),
                imports.all(kind).stream().map(row -> cells(kind, row)).toList());
    }

    private static List<String> cells(ImportKind kind, Map<CustomerFact, String> row) {
        return kind.facts().stream().map(fact -> row.getOrDefault(fact, "")).toList();
    }
}
