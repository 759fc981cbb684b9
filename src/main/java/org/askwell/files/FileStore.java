package org.askwell.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Keeps contents in a folder no route serves (T09), under names that only we choose (T26). A content appears under its
 * name whole or not at all.
 */
@ApplicationScoped
public class FileStore {

    private static final int BUFFER_BYTES = 64 * 1024;

    @Inject
    FilesConfig config;

    /**
     * What was written.
     *
     * @param size in bytes
     * @param sha256 64 lower-case hexadecimal digits
     */
    public record Content(UUID id, long size, String sha256) {}

    /**
     * Streams a content into the store.
     *
     * @param limit the largest size taken, in bytes
     * @throws FileTooLargeException if there is more; nothing is kept then
     */
    public Content write(InputStream source, long limit) throws IOException {
        UUID id = UUID.randomUUID();
        Path target = path(id);
        Files.createDirectories(target.getParent());
        Path partial = Files.createTempFile(target.getParent(), id.toString(), ".part");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            long size = copy(new DigestInputStream(source, digest), partial, limit);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            return new Content(id, size, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } finally {
            Files.deleteIfExists(partial);
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

    /**
     * Takes a whole file that lies on the same disk, at once and without copying it. Taking it again changes nothing, so
     * whoever was interrupted just repeats.
     *
     * @param id what the content is called from now on
     */
    public void take(Path whole, UUID id) throws IOException {
        Path target = path(id);
        Files.createDirectories(target.getParent());
        if (!Files.exists(target)) {
            Files.createLink(target, whole);
        }
    }

    /** @return where the content is; it is never changed once it is there */
    public Path path(UUID id) {
        String name = id.toString();
        return config.folder().resolve(name.substring(0, 2)).resolve(name);
    }

    public void delete(UUID id) throws IOException {
        Files.deleteIfExists(path(id));
    }
}
