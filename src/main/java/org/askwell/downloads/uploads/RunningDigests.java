package org.askwell.downloads.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.askwell.downloads.PatchIntake;

/**
 * The SHA-256 of what has come in of each upload so far. The JDK's cannot be written down, so it is kept while the portal
 * runs, and after a restart made anew from the bytes that are there.
 */
@ApplicationScoped
class RunningDigests {

    private static final int KEPT = 200;
    private static final int BUFFER_BYTES = 64 * 1024;

    private final Map<UUID, Digest> kept = new LinkedHashMap<>();

    private record Digest(long bytes, MessageDigest of) {}

    /** @return the digest of the first bytes of the file, to go on with; nobody else gets the same */
    MessageDigest take(UUID id, Path file, long bytes) throws IOException {
        Digest known;
        synchronized (kept) {
            known = kept.remove(id);
        }
        return known != null && known.bytes() == bytes ? known.of() : of(file, bytes);
    }

    void keep(UUID id, long bytes, MessageDigest digest) {
        synchronized (kept) {
            kept.put(id, new Digest(bytes, digest));
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
    }

    private static MessageDigest of(Path file, long bytes) throws IOException {
        MessageDigest digest = PatchIntake.sha256();
        if (bytes == 0) {
            return digest;
        }
        try (InputStream content = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER_BYTES];
            long left = bytes;
            while (left > 0) {
                int read = content.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException("There is less than was received");
                }
                digest.update(buffer, 0, read);
                left -= read;
            }
        }
        return digest;
    }
}
