package org.askwell.gates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads the project's own text files. */
public final class Sources {

    public static final Path JAVA = Path.of("src/main/java");
    public static final Path TEMPLATES = Path.of("src/main/resources/templates");
    public static final Path MESSAGES = Path.of("src/main/resources/messages");

    private Sources() {}

    /** @return the text of every file below the folder whose path suits, by path; nothing if there is no such folder */
    public static Map<Path, String> below(Path folder, Predicate<String> suits) {
        var texts = new TreeMap<Path, String>();
        if (!Files.exists(folder)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> suits.test(file.toString()))
                    .forEach(file -> texts.put(file, text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is not UTF-8 text or cannot be read", e);
        }
    }
}
