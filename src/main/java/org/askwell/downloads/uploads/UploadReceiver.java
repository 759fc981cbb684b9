package org.askwell.downloads.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.askwell.downloads.DownloadsConfig;
import org.askwell.files.FileTooLargeException;
import org.askwell.files.IncomingFiles;
import org.jboss.logging.Logger;

/**
 * Writes what comes in to the disk and counts what is there for sure: first the bytes are on the disk, then the count is
 * in the database. So after any end of the portal or of the machine the count is true, and at most {@value #CHECKPOINT}
 * bytes are sent again.
 */
@ApplicationScoped
class UploadReceiver {

    private static final Logger LOG = Logger.getLogger(UploadReceiver.class);
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final long CHECKPOINT = 64L << 20;

    @Inject
    IncomingFiles incoming;

    @Inject
    RunningDigests digests;

    @Inject
    DownloadsConfig config;

    @Inject
    Clock clock;

    /**
     * Takes the bytes that follow, until they end or the connection breaks.
     *
     * @param file the upload's own, held by this request
     * @return the digest of the whole content if it is complete now, else null
     * @throws ClientErrorException 409 if the disk has less than was counted; the count is put right
     * @throws FileTooLargeException if more comes than was announced; then nothing of it counts
     */
    MessageDigest receive(PatchUpload upload, PartialFile file, InputStream body) throws IOException {
        if (file.size() < upload.received) {
            count(upload, file.size());
            throw new ClientErrorException(409);
        }
        file.goOnAfter(upload.received);
        MessageDigest digest = digests.take(upload.id, incoming.path(upload.id), upload.received);
        long begin = upload.received;
        long written = copy(upload, file, body, digest);
        if (written > upload.length) {
            count(upload, begin);
            throw new FileTooLargeException(upload.length);
        }
        file.force();
        count(upload, written);
        if (upload.complete()) {
            return digest;
        }
        digests.keep(upload.id, written, digest);
        return null;
    }

    /** @return how many bytes there are now; more than announced if the content is longer */
    private long copy(PatchUpload upload, PartialFile file, InputStream body, MessageDigest digest) throws IOException {
        var buffer = new byte[BUFFER_BYTES];
        long written = upload.received;
        for (int read = next(body, buffer); read >= 0; read = next(body, buffer)) {
            if (written + read > upload.length) {
                return written + read;
            }
            file.write(buffer, read);
            digest.update(buffer, 0, read);
            written += read;
            if (written - upload.received >= CHECKPOINT) {
                file.force();
                count(upload, written);
            }
        }
        return written;
    }

    /** A connection that breaks ends the piece; what came before is kept. */
    private static int next(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException broken) {
            LOG.debug("A piece ended early", broken);
            return -1;
        }
    }

    private void count(PatchUpload upload, long bytes) {
        upload.received = bytes;
        upload.expiresAt = clock.instant().plus(config.uploadLifetime());
        QuarkusTransaction.requiringNew()
                .run(() -> PatchUpload.update(
                        "received = ?1, expiresAt = ?2 where id = ?3", bytes, upload.expiresAt, upload.id));
    }
}
