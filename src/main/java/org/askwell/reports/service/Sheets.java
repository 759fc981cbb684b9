package org.askwell.reports.service;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table of any length in as many sheets of a workbook as its rows need. */
public final class Sheets {

    /** A sheet of Excel has 1,048,576 rows. */
    private static final int ROWS_OF_A_SHEET = 1_000_000;

    private static final int ROWS_IN_MEMORY = 500;

    private final Workbook book;
    private final String[] heads;
    private final ZoneId zone;
    private Worksheet sheet;
    private int count;
    private int line;

    /** @param zone in which times are written down */
    public Sheets(Workbook book, String[] heads, ZoneId zone) {
        this.book = book;
        this.heads = heads.clone();
        this.zone = zone;
        next();
    }

    private void next() {
        sheet = book.newWorksheet(String.valueOf(++count));
        sheet.freezePane(0, 1);
        for (int column = 0; column < heads.length; column++) {
            sheet.value(0, column, heads[column]);
            sheet.style(0, column).bold().set();
        }
        line = 1;
    }

    /** @param row as many cells as there are heads */
    public void take(Object[] row) throws IOException {
        if (line > ROWS_OF_A_SHEET) {
            sheet.finish();
            next();
        }
        for (int column = 0; column < heads.length; column++) {
            put(column, row[column]);
        }
        if (++line % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Object value) {
        if (value instanceof Instant time) {
            sheet.value(line, column, LocalDateTime.ofInstant(time, zone));
            sheet.style(line, column).format("yyyy-mm-dd hh:mm").set();
        } else if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else if (value != null) {
            sheet.value(line, column, value.toString());
        }
    }

    public void finish() throws IOException {
        sheet.finish();
    }
}
