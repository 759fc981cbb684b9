package org.askwell.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;

/** A content on its way in: a file of its own until all of it is there, counted and hashed while it is written. */
final class Spool {

    private static final String SUFFIX = ".spool";
    private static final int BUFFER_BYTES = 64 * 1024;

    private Spool() {}

    /** @param sha256 64 lower-case hexadecimal digits */
    record Measured(long size, String sha256) {}

    /** @return an empty file in that folder, which is made if it is missing */
    static Path open(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.createTempFile(folder, "upload", SUFFIX);
    }

    /**
     * Fills a spool and brings it to the disk, so that a crash later cannot leave a shorter file.
     *
     * @throws FileTooLargeException above the limit, in bytes
     */
    static Measured fill(Path spool, InputStream source, long limit) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            long size = copy(new DigestInputStream(source, digest), spool, limit);
            try (FileChannel written = FileChannel.open(spool, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            return new Measured(size, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long copy(InputStream source, Path target, long limit) throws IOException {
        long size = 0;
        try (OutputStream sink = Files.newOutputStream(target)) {
            var buffer = new byte[BUFFER_BYTES];
            for (int read = source.read(buffer); read >= 0; read = source.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new FileTooLargeException(limit);
                }
                sink.write(buffer, 0, read);
            }
        }
        return size;
    }

    /** Removes the spools below a folder that were not written to since then. */
    static void tidy(Path folder, Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path spool :
                    files.filter(file -> file.toString().endsWith(SUFFIX)).toList()) {
                if (Files.getLastModifiedTime(spool).toInstant().isBefore(before)) {
                    Files.deleteIfExists(spool);
                }
            }
        }
    }
}
