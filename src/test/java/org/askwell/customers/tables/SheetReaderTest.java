package org.askwell.customers.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.askwell.customers.tables.Sheet.Cell;
import org.askwell.customers.tables.Sheet.Line;
import org.askwell.customers.tables.UnreadableSheetException.Reason;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** R24: tables as people have them. */
class SheetReaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void chinese_is_read_in_both_encodings(String charset) throws Exception {
        Sheet sheet = read("编号,名称\r\nzt,\"中国铁路,𠮷\"\r\n\r\nb,乙\r\n".getBytes(Charset.forName(charset)));

        assertThat(sheet.heads()).containsExactly("编号", "名称");
        assertThat(sheet.lines()).containsExactly(line(2, "zt", "中国铁路,𠮷"), line(4, "b", "乙"));
    }

    @Test
    void a_byte_order_mark_and_semicolons_are_nothing_special() throws Exception {
        Sheet sheet = read("\ufeffcode;name\na;'=1+1\n".getBytes(UTF_8));

        assertThat(sheet.heads()).containsExactly("code", "name");
        assertThat(sheet.lines()).containsExactly(line(2, "a", "=1+1"));
    }

    @Test
    void a_workbook_gives_texts_days_and_numbers() throws Exception {
        Sheet sheet = read(workbook(page -> {
            page.value(0, 0, "code");
            page.value(0, 2, "day");
            page.value(2, 0, "甲");
            page.value(2, 1, 5.10);
            page.value(2, 2, LocalDate.of(2026, 2, 28));
            page.style(2, 2).format("yyyy-mm-dd").set();
        }));

        assertThat(sheet.heads()).containsExactly("code", "", "day");
        assertThat(sheet.lines()).hasSize(1);
        assertThat(sheet.lines().get(0).number()).isEqualTo(3);
        assertThat(sheet.lines().get(0).cells())
                .containsExactly(new Cell("甲", false), new Cell("5.1", true), new Cell("2026-02-28", false));
    }

    @Test
    void T28_a_workbook_that_unpacks_to_very_much_is_not_unpacked() throws Exception {
        byte[] bomb = repacked(workbook(page -> page.value(0, 0, "code")), "xl/bomb.xml", new byte[80 << 20]);
        assertThat(bomb.length).isLessThan(200_000);

        refuse(bomb, Reason.TOO_LARGE);
    }

    @Test
    void T28_more_rows_or_longer_cells_than_anybody_sends_are_refused() {
        refuse("x\n".repeat(Sheet.LINES + 2).getBytes(UTF_8), Reason.TOO_MANY_LINES);
        refuse(("a\n" + "x".repeat(Sheet.CELL_CHARACTERS + 1)).getBytes(UTF_8), Reason.TOO_LARGE);
    }

    @Test
    void an_entity_in_a_workbook_reads_no_file() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "canary");
        byte[] book = workbook(page -> page.value(0, 0, "code"));
        String strings = "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"1\" uniqueCount=\"1\">"
                + "<si><t>&x;</t></si></sst>";

        byte[] attack = repacked(book, "xl/sharedStrings.xml", strings.getBytes(UTF_8));

        try {
            assertThat(read(attack).heads().toString()).doesNotContain("canary");
        } catch (UnreadableSheetException e) {
            assertThat(e.reason()).isEqualTo(Reason.BROKEN);
        }
    }

    @Test
    void T29_what_is_no_table_is_refused() {
        refuse(new byte[0], Reason.EMPTY);
        refuse("\n \n".getBytes(UTF_8), Reason.EMPTY);
        refuse(new byte[] {'P', 'K', 3, 4, 0, 0}, Reason.BROKEN);
        refuse(new byte[] {(byte) 0xff, (byte) 0xff, 0, 1}, Reason.BROKEN);
        refuse(new byte[] {'a', 0, 'b'}, Reason.BROKEN);
        refuse(new byte[11 << 20], Reason.TOO_LARGE);
    }

    private void refuse(byte[] file, Reason reason) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(UnreadableSheetException.class, e -> assertThat(e.reason())
                        .isEqualTo(reason));
    }

    private Sheet read(byte[] file) throws IOException, UnreadableSheetException {
        return SheetReader.read(Files.write(folder.resolve("table"), file));
    }

    private static Line line(int number, String... cells) {
        return new Line(
                number, Arrays.stream(cells).map(cell -> new Cell(cell, false)).toList());
    }

    private interface Filling {
        void of(Worksheet page) throws IOException;
    }

    private static byte[] workbook(Filling filling) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", null)) {
            filling.of(book.newWorksheet("1"));
        }
        return out.toByteArray();
    }

    /** @return the same workbook with another content of that part */
    private byte[] repacked(byte[] book, String part, byte[] content) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (var zip = new ZipFile(Files.write(folder.resolve("book"), book).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        parts.put(part, content);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        return out.toByteArray();
    }
}
