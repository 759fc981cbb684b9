package org.askwell.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A server's classes as the JVM maps them into memory, ready parsed and verified
 * (<a href="https://openjdk.org/jeps/350">JEP 350</a>). A JVM that cannot use an archive starts without it.
 *
 * @param options of the JVM
 * @param patience how long the server may take to stop
 */
record ClassArchive(List<String> options, Duration patience) {

    private static final Duration MAKING = Duration.ofMinutes(2);

    /** @return the archive beside the programs, for a quick start */
    static ClassArchive used(Path programs) {
        Path file = file(programs);
        return new ClassArchive(
                Files.exists(file)
                        ? List.of(
                                "-XX:SharedArchiveFile=" + file,
                                "-Xshare:auto",
                                "-Xlog:cds=off",
                                "-Xlog:cds+dynamic=off")
                        : List.of(),
                ChildProcess.PATIENCE);
    }

    /** @return the archive that a run makes when it ends, of the classes that it used */
    static ClassArchive made(Path programs) {
        return new ClassArchive(List.of("-XX:ArchiveClassesAtExit=" + file(programs), "-Xlog:cds=off"), MAKING);
    }

    private static Path file(Path programs) {
        return programs.resolve("classes.jsa");
    }
}
