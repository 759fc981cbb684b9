package org.askwell.downloads;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileKindTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "504b03040a00, application/zip",
        "1f8b0800, application/gzip",
        "fd377a585a0000, application/x-xz",
        "7f454c4602, application/x-elf",
        "4d5a9000, application/vnd.microsoft.portable-executable",
        "d0cf11e0a1b11ae100, application/x-ole-storage",
        "3c21646f63747970652068746d6c3e, text/plain",
        "e8a1a5e4b881, text/plain",
        "00010203, application/octet-stream",
        "'', text/plain"
    })
    void the_content_says_what_it_is(String hex, String mediaType) throws IOException {
        assertThat(FileKind.of(file(HexFormat.of().parseHex(hex)))).isEqualTo(mediaType);
    }

    @Test
    void a_mark_may_stand_further_inside() throws IOException {
        byte[] tar = Arrays.copyOf(new byte[0], 512);
        System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, tar, 257, 5);

        assertThat(FileKind.of(file(tar))).isEqualTo("application/x-tar");
    }

    @Test
    void a_name_that_promises_something_else_is_noticed() {
        assertThat(FileKind.contradicts("patch.zip", "text/plain")).isTrue();
        assertThat(FileKind.contradicts("patch.JAR", "application/zip")).isFalse();
        assertThat(FileKind.contradicts("patch.tar.gz", "application/gzip")).isFalse();
        assertThat(FileKind.contradicts("patch.bin", "text/plain")).isFalse();
        assertThat(FileKind.contradicts("patch", "text/plain")).isFalse();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }
}
