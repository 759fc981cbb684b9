package org.askwell.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java runtime this portal runs on, for its children. */
final class Java {

    private Java() {}

    static String home() {
        return System.getProperty("java.home");
    }

    /** @return the command that runs a program with those arguments on a JVM with the archive */
    static List<String> command(ClassArchive archive, String... arguments) {
        return Stream.of(
                        Stream.of(Path.of(home(), "bin", "java").toString()),
                        archive.options().stream(),
                        Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
    }
}
