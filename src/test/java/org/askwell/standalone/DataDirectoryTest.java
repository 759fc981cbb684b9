package org.askwell.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DataDirectoryTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_in_use_is_refused_with_the_option_to_change() throws IOException {
        try (DataDirectory first = DataDirectory.open(folder)) {
            assertThat(first.folder("logs")).isDirectory();
            assertThatThrownBy(() -> DataDirectory.open(folder))
                    .isInstanceOf(StandaloneException.class)
                    .hasMessageContaining("in use")
                    .hasMessageContaining("-Daskwell.data=");
        }
        DataDirectory.open(folder).close();
    }

    @Test
    void a_folder_that_is_a_file_is_refused_with_the_option_to_change() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOf(StandaloneException.class)
                .hasMessageContaining("-Daskwell.data=");
    }
}
