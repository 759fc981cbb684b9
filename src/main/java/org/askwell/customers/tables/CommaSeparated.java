package org.askwell.customers.tables;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import org.askwell.customers.tables.Sheet.Cell;
import org.askwell.customers.tables.Sheet.Line;
import org.askwell.customers.tables.UnreadableSheetException.Reason;

/** Comma-separated values in UTF-8 or else GB 18030, which Excel writes in China; semicolons and tabs separate, too. */
final class CommaSeparated {

    private static final String SEPARATORS = ",;\t";
    private static final char MARK = '\ufeff';

    private CommaSeparated() {}

    static List<Line> lines(byte[] file) throws UnreadableSheetException, IOException {
        String text = decoded(file);
        var lines = new SheetReader.Lines();
        try (MappingIterator<String[]> rows = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator(text)))
                .readValues(text)) {
            for (int number = 1; rows.hasNextValue(); number++) {
                lines.add(
                        number,
                        Arrays.stream(rows.nextValue())
                                .limit(Sheet.COLUMNS)
                                .map(cell -> new Cell(plain(cell.strip()), false))
                                .toList());
            }
        } catch (JsonProcessingException e) {
            throw new UnreadableSheetException(Reason.BROKEN, e);
        }
        return lines.all();
    }

    /** What was written so that it starts no formula is read as it was before. */
    private static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private static String decoded(byte[] file) throws UnreadableSheetException {
        String text;
        try {
            text = strict(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            try {
                text = strict(file, Charset.forName("GB18030"));
            } catch (CharacterCodingException neither) {
                throw new UnreadableSheetException(Reason.BROKEN, neither);
            }
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableSheetException(Reason.BROKEN);
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static String strict(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(file))
                .toString();
    }

    /** @return whichever stands most often in the first line */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = SEPARATORS.charAt(0);
        for (char each : SEPARATORS.toCharArray()) {
            if (count(first, each) > count(first, best)) {
                best = each;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }
}
