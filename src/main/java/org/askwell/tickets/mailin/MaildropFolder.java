package org.askwell.tickets.mailin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.askwell.tickets.mailin.IncomingMail.Source;

/**
 * A folder into which a mail server writes one file for each mail. With the folder {@code new} of a Maildir in it, that one
 * is looked at. Names that begin with a dot or end with {@code .tmp} or {@code .part} are files that are still written.
 */
record MaildropFolder(Path folder) implements MailSource {

    private static final int AT_ONCE = 100;

    @Override
    public void deliver(Taker taker) throws IOException {
        for (Path file : waiting()) {
            boolean taken;
            try (InputStream raw = Files.newInputStream(file)) {
                taken = taker.take(raw, Source.MAILDROP);
            }
            if (taken) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> waiting() throws IOException {
        Path maildir = folder.resolve("new");
        try (Stream<Path> files = Files.list(Files.isDirectory(maildir) ? maildir : folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> whole(file.getFileName().toString()))
                    .sorted()
                    .limit(AT_ONCE)
                    .toList();
        }
    }

    private static boolean whole(String name) {
        return !name.startsWith(".") && !name.endsWith(".tmp") && !name.endsWith(".part");
    }
}
