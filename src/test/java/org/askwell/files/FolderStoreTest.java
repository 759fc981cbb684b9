package org.askwell.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** R2: files in a folder, also when the process that writes them is killed. */
class FolderStoreTest extends FileStoreContract {

    @TempDir
    Path folder;

    @Override
    FileStore store() {
        return new FolderStore(folder);
    }

    @Test
    void a_content_is_a_file_that_can_be_sent_from_the_disk() throws IOException {
        UUID id = store().write(bytes(CONTENT), 10).id();

        assertThat(store().file(id).orElseThrow()).hasBinaryContent(CONTENT);
    }

    @Test
    void what_lies_elsewhere_below_the_folder_is_no_content() throws IOException {
        Path other = Files.createDirectories(folder.resolve("quarantine"));
        Files.write(other.resolve(UUID.randomUUID().toString()), CONTENT);

        assertThat(kept()).isEmpty();
    }

    @Test
    void kill_9_during_an_upload_leaves_nothing_half_published_and_the_rest_is_tidied_up() throws Exception {
        Process upload = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowUpload.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        try {
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> spools().stream()
                    .anyMatch(spool -> spool.toFile().length() > 0));
        } finally {
            upload.destroyForcibly().waitFor();
        }

        assertThat(kept()).isEmpty();
        store().tidy(Instant.now().minus(Duration.ofDays(1)));
        assertThat(spools()).hasSize(1);
        store().tidy(Instant.now().plusSeconds(60));
        assertThat(spools()).isEmpty();
    }

    private List<Path> spools() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
