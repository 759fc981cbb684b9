package org.askwell.downloads.uploads;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.askwell.downloads.DownloadsConfig;
import org.askwell.downloads.Patch;
import org.askwell.files.FileStore;
import org.askwell.files.IncomingFiles;

/** Removes what nobody goes on with, and what an end of the portal left behind. */
@ApplicationScoped
class UploadSweep {

    @Inject
    Clock clock;

    @Inject
    DownloadsConfig config;

    @Inject
    IncomingFiles incoming;

    @Inject
    FileStore store;

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void run() throws IOException {
        Instant now = clock.instant();
        for (PatchUpload upload : PatchUpload.expiredAt(now)) {
            upload.delete();
            incoming.delete(upload.id);
            removeUnheld(upload.id);
        }
        for (UUID id : incoming.untouchedSince(now.minus(config.uploadLifetime()))) {
            if (PatchUpload.findById(id) == null) {
                incoming.delete(id);
            }
        }
    }

    /** The portal may have ended between the store and the draft. */
    private void removeUnheld(UUID id) throws IOException {
        if (!Patch.holds(id)) {
            store.delete(id);
        }
    }
}
