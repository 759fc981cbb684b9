package org.askwell.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every file store does. */
abstract class FileStoreContract {

    static final byte[] CONTENT = "0123456789".getBytes(StandardCharsets.US_ASCII);
    private static final String SHA256 = "84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882";

    abstract FileStore store();

    static InputStream bytes(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static String text(InputStream stream) throws IOException {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    List<UUID> kept() throws IOException {
        try (Stream<FileStore.Kept> contents = store().contents()) {
            return contents.map(FileStore.Kept::id).toList();
        }
    }

    @Test
    void what_was_written_is_read_whole_and_in_part() throws IOException {
        FileStore.Content written = store().write(bytes(CONTENT), CONTENT.length);

        assertThat(written.size()).isEqualTo(10);
        assertThat(written.sha256()).isEqualTo(SHA256);
        assertThat(text(store().read(written.id(), 0, 10))).isEqualTo("0123456789");
        assertThat(text(store().read(written.id(), 3, 4))).isEqualTo("3456");
        assertThat(text(store().read(written.id(), 9, 1))).isEqualTo("9");
        assertThat(text(store().read(written.id(), 0, 0))).isEmpty();
    }

    @Test
    void a_whole_file_is_taken_and_taking_it_again_changes_nothing(@TempDir Path beside) throws IOException {
        Path whole = Files.write(beside.resolve("whole"), CONTENT);
        UUID id = UUID.randomUUID();

        store().take(whole, id);
        store().take(whole, id);

        assertThat(text(store().read(id, 3, 4))).isEqualTo("3456");
        assertThat(kept()).containsOnlyOnce(id);
        assertThat(whole).hasBinaryContent(CONTENT);
    }

    @Test
    void an_empty_content_is_one_too() throws IOException {
        FileStore.Content written = store().write(bytes(new byte[0]), 1);

        assertThat(written.size()).isZero();
        assertThat(kept()).contains(written.id());
    }

    @Test
    void too_much_is_refused_and_nothing_of_it_kept() throws IOException {
        List<UUID> before = kept();

        assertThatThrownBy(() -> store().write(bytes(CONTENT), 9)).isInstanceOf(FileTooLargeException.class);

        assertThat(kept()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void a_source_that_breaks_leaves_nothing() throws IOException {
        List<UUID> before = kept();
        var broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left == 0) {
                    throw new IOException("broken");
                }
                left--;
                return 1;
            }
        };

        assertThatThrownBy(() -> store().write(broken, Long.MAX_VALUE)).isInstanceOf(IOException.class);

        assertThat(kept()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void contents_are_told_with_their_size_and_age() throws IOException {
        Instant before = Instant.now().minus(Duration.ofMinutes(1));
        UUID id = store().write(bytes(CONTENT), 10).id();

        try (Stream<FileStore.Kept> contents = store().contents()) {
            FileStore.Kept kept =
                    contents.filter(each -> each.id().equals(id)).findFirst().orElseThrow();
            assertThat(kept.size()).isEqualTo(10);
            assertThat(kept.since()).isAfter(before);
        }
    }

    @Test
    void what_was_deleted_is_gone_and_deleting_it_again_is_fine() throws IOException {
        UUID id = store().write(bytes(CONTENT), 10).id();

        store().delete(id);
        store().delete(id);

        assertThatThrownBy(() -> store().read(id, 0, 1)).isInstanceOf(NoSuchFileException.class);
        assertThat(kept()).doesNotContain(id);
    }
}
