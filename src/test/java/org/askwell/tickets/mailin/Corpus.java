package org.askwell.tickets.mailin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Mails as they really come: broken, mislabelled, from machines. */
final class Corpus {

    static final Path FOLDER = Path.of("src/test/resources/mails");

    private Corpus() {}

    /**
     * What is read of one.
     *
     * @param sender the address, or null for none
     * @param files their names with spaces between, or {@code ?} for any
     * @param hindrance why it stops, or null
     */
    record Expected(String name, String sender, String subject, String text, String files, Hindrance hindrance) {

        @Override
        public String toString() {
            return name;
        }

        Path file() {
            return FOLDER.resolve(name + ".eml");
        }
    }

    static Stream<Expected> expected() {
        return lines().stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> (line + " ").split("\\|", -1))
                .map(parts -> new Expected(
                        parts[0].strip(),
                        "-".equals(parts[1].strip()) ? null : parts[1].strip(),
                        parts[2].strip(),
                        parts[3].strip(),
                        parts[4].strip(),
                        parts[5].isBlank() ? null : Hindrance.valueOf(parts[5].strip())));
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FOLDER.resolve("expected.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
