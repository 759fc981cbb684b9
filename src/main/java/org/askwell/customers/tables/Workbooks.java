package org.askwell.customers.tables;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.askwell.customers.tables.Sheet.Line;
import org.askwell.customers.tables.UnreadableSheetException.Reason;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an Excel workbook. */
final class Workbooks {

    /** What all parts of a workbook may unpack to; a table of the size that is taken needs a tenth (T28). */
    private static final long UNPACKED_BYTES = 64L << 20;

    private static final int PARTS = 1_000;
    private static final int BUFFER_BYTES = 8_192;

    private Workbooks() {}

    static List<Line> lines(Path file) throws UnreadableSheetException, IOException {
        try {
            weigh(file);
            try (InputStream source = Files.newInputStream(file);
                    var book = new ReadableWorkbook(source, new ReadingOptions(true, false));
                    Stream<Row> rows = book.getFirstSheet().openStream()) {
                var lines = new SheetReader.Lines();
                for (var each = rows.iterator(); each.hasNext(); ) {
                    Row row = each.next();
                    lines.add(row.getRowNum(), cells(row));
                }
                return lines.all();
            }
        } catch (IOException | RuntimeException e) {
            // The reader tells of a broken workbook in many ways; none of them is for the user.
            throw new UnreadableSheetException(Reason.BROKEN, e);
        }
    }

    /** Unpacks everything once, keeping nothing: what the file says about its size need not be true. */
    private static void weigh(Path file) throws UnreadableSheetException, IOException {
        long weight = 0;
        int parts = 0;
        var buffer = new byte[BUFFER_BYTES];
        try (var zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                if (++parts > PARTS) {
                    throw new UnreadableSheetException(Reason.TOO_LARGE);
                }
                try (InputStream part = zip.getInputStream(entries.nextElement())) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        weight += read;
                        if (weight > UNPACKED_BYTES) {
                            throw new UnreadableSheetException(Reason.TOO_LARGE);
                        }
                    }
                }
            }
        }
    }

    private static List<Sheet.Cell> cells(Row row) {
        var cells = new ArrayList<Sheet.Cell>();
        for (int column = 0; column < Math.min(row.getCellCount(), Sheet.COLUMNS); column++) {
            cells.add(row.getOptionalCell(column).map(Workbooks::cell).orElse(new Sheet.Cell("", false)));
        }
        return cells;
    }

    private static Sheet.Cell cell(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            String text = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
            return new Sheet.Cell(text == null ? "" : text.strip(), false);
        }
        String format = cell.getDataFormatString();
        if (format != null && format.toLowerCase(Locale.ROOT).contains("yy")) {
            return new Sheet.Cell(cell.asDate().toLocalDate().toString(), false);
        }
        return new Sheet.Cell(
                new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString(), true);
    }
}
