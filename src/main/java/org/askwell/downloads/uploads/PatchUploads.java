package org.askwell.downloads.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServerErrorException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Viewer;
import org.askwell.downloads.DownloadsConfig;
import org.askwell.downloads.InfectedFileException;
import org.askwell.downloads.OpenUploads;
import org.askwell.downloads.Patch;
import org.askwell.downloads.PatchIntake;
import org.askwell.downloads.PatchVisibility;
import org.askwell.downloads.ReceivedFile;
import org.askwell.downloads.TooManyFilesException;
import org.askwell.files.FileName;
import org.askwell.files.FileTooLargeException;
import org.askwell.files.IncomingFiles;

/** Takes files of patches in pieces, and hands each one on when it is complete. */
@ApplicationScoped
class PatchUploads implements OpenUploads {

    private static final int MOST_OPEN = 10;
    private static final int TOO_MANY = 429;
    private static final int NO_ROOM = 507;

    @Inject
    CurrentUser user;

    @Inject
    PatchVisibility patches;

    @Inject
    Clock clock;

    @Inject
    DownloadsConfig config;

    @Inject
    IncomingFiles incoming;

    @Inject
    UploadReceiver receiver;

    @Inject
    PatchIntake intake;

    @Override
    public List<OpenUpload> of(Patch patch, Viewer viewer) {
        return PatchUpload.openOf(patch, viewer.accountId()).stream()
                .map(upload -> new OpenUpload(upload.id, upload.name, upload.platform, upload.length, upload.received))
                .toList();
    }

    /**
     * @throws FileTooLargeException above {@link DownloadsConfig#maxSize()}
     * @throws TooManyFilesException if the patch has no room for one more file
     * @throws ClientErrorException 409 unless it is a draft, 429 while the user has ten uploads open
     * @throws ServerErrorException 507 if the disk has no room for it
     */
    @Transactional
    PatchUpload begin(String key, long length, String name, String platform) throws IOException {
        Patch patch = patches.of(user.viewer(), key).orElseThrow(NotFoundException::new);
        intake.guardRoom(key, FileName.clean(name));
        if (length > config.maxSize().asLongValue()) {
            throw new FileTooLargeException(config.maxSize().asLongValue());
        }
        if (PatchUpload.countOpen(user.viewer().accountId()) >= MOST_OPEN) {
            throw new ClientErrorException(TOO_MANY);
        }
        if (length > incoming.room()) {
            throw new ServerErrorException(NO_ROOM);
        }
        var upload = new PatchUpload();
        upload.id = UUID.randomUUID();
        upload.patch = patch;
        upload.accountId = user.viewer().accountId();
        upload.name = FileName.clean(name);
        upload.platform = platform;
        upload.length = length;
        upload.expiresAt = clock.instant().plus(config.uploadLifetime());
        upload.persist();
        return upload;
    }

    /** @throws NotFoundException if the user began no such upload for the patch */
    PatchUpload find(String key, UUID id) {
        return PatchUpload.of(key, id, user.viewer().accountId()).orElseThrow(NotFoundException::new);
    }

    /**
     * Takes the next piece, and the whole file when this was the last one. Sending nothing to a complete upload tries that
     * again.
     *
     * @param offset where the client believes to be
     * @return the upload as it is now
     * @throws ClientErrorException 409 if the client is elsewhere, 423 while another request goes on with it
     * @throws InfectedFileException if something was found in the file
     */
    PatchUpload append(String key, UUID id, long offset, InputStream piece) throws IOException {
        PatchUpload begun = find(key, id);
        if (begun.state == PatchUpload.State.QUARANTINED) {
            throw new ClientErrorException(410);
        }
        if (begun.state == PatchUpload.State.HELD) {
            return begun;
        }
        try (var file = PartialFile.open(incoming.path(id))) {
            // Only now that nobody else writes is the count final.
            PatchUpload upload = QuarkusTransaction.requiringNew().call(() -> find(key, id));
            if (upload.received != offset) {
                throw new ClientErrorException(409);
            }
            MessageDigest whole = receiver.receive(upload, file, piece);
            if (whole != null) {
                finish(key, upload, PatchIntake.hex(whole));
            }
            return upload;
        }
    }

    private void finish(String key, PatchUpload upload, String sha256) throws IOException {
        try {
            intake.take(
                    key,
                    new ReceivedFile(upload.id, upload.name, upload.platform, upload.length, sha256),
                    () -> become(upload, PatchUpload.State.HELD));
            incoming.delete(upload.id);
        } catch (InfectedFileException e) {
            QuarkusTransaction.requiringNew().run(() -> become(upload, PatchUpload.State.QUARANTINED));
            throw e;
        }
    }

    private static void become(PatchUpload upload, PatchUpload.State state) {
        upload.state = state;
        PatchUpload.update("state = ?1 where id = ?2", state, upload.id);
    }

    /** Gives an upload up; what has come in is removed. */
    @Transactional
    void discard(String key, UUID id) throws IOException {
        PatchUpload upload = find(key, id);
        upload.delete();
        incoming.delete(id);
    }
}
