package org.askwell.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

/**
 * A table as comma-separated values (RFC 4180) in UTF-8, written row by row. It starts with a byte order mark, without which
 * Excel takes Chinese for something else.
 */
public final class Csv implements Closeable {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final SequenceWriter rows;

    /** @param out closed with the table */
    public Csv(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        rows = new CsvMapper()
                .writerFor(String[].class)
                .with(CsvSchema.emptySchema().withLineSeparator("\r\n"))
                .writeValues(text);
    }

    /** @param cells numbers are written as such, null as an empty cell, and all else as text that starts no formula */
    public void row(Object... cells) throws IOException {
        rows.write(Stream.of(cells).map(Csv::text).toArray(String[]::new));
    }

    private static String text(Object cell) {
        String text = cell == null ? "" : cell.toString();
        boolean formula = !(cell instanceof Number) && !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
