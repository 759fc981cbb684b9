package org.askwell.customers.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.askwell.customers.tables.Sheet.Cell;
import org.askwell.customers.tables.Sheet.Line;
import org.askwell.customers.tables.UnreadableSheetException.Reason;

/** Reads a table from a file: the first sheet of an Excel workbook (.xlsx), or comma-separated values (RFC 4180). */
public final class SheetReader {

    /** The largest file that is read, in bytes. */
    public static final long FILE_BYTES = 10L << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private SheetReader() {}

    /** @throws UnreadableSheetException if the file is no table, or too large to be one that is meant (T28, T29) */
    public static Sheet read(Path file) throws UnreadableSheetException, IOException {
        if (Files.size(file) > FILE_BYTES) {
            throw new UnreadableSheetException(Reason.TOO_LARGE);
        }
        List<Line> lines = workbook(file) ? Workbooks.lines(file) : CommaSeparated.lines(Files.readAllBytes(file));
        if (lines.isEmpty()) {
            throw new UnreadableSheetException(Reason.EMPTY);
        }
        return new Sheet(
                lines.get(0).cells().stream().map(Cell::text).toList(), List.copyOf(lines.subList(1, lines.size())));
    }

    private static boolean workbook(Path file) throws IOException {
        try (InputStream start = Files.newInputStream(file)) {
            return Arrays.equals(start.readNBytes(ZIP.length), ZIP);
        }
    }

    /** Collects lines until there are more than are taken. */
    static final class Lines {

        private final List<Line> taken = new ArrayList<>();

        void add(int number, List<Cell> cells) throws UnreadableSheetException {
            if (cells.stream().anyMatch(cell -> cell.text().length() > Sheet.CELL_CHARACTERS)) {
                throw new UnreadableSheetException(Reason.TOO_LARGE);
            }
            var line = new Line(number, cells);
            if (line.empty()) {
                return;
            }
            if (taken.size() > Sheet.LINES) {
                throw new UnreadableSheetException(Reason.TOO_MANY_LINES);
            }
            taken.add(line);
        }

        List<Line> all() {
            return taken;
        }
    }
}
