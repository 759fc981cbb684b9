package org.askwell.downloads;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.askwell.accounts.CurrentUser;
import org.askwell.files.FileName;
import org.askwell.files.FileStore;
import org.askwell.files.FileTooLargeException;
import org.askwell.files.IncomingFiles;

/**
 * The one way a file comes to a patch: as a whole, examined, and only then into the store and to the draft. Whoever is
 * interrupted anywhere between leaves the draft as it was.
 */
@ApplicationScoped
public class PatchIntake {

    private static final int BUFFER_BYTES = 64 * 1024;

    @Inject
    CurrentUser user;

    @Inject
    PatchVisibility patches;

    @Inject
    Clock clock;

    @Inject
    FileStore store;

    @Inject
    IncomingFiles incoming;

    @Inject
    VirusScanner scanner;

    @Inject
    DownloadsConfig config;

    /**
     * Streams a file in, and takes it.
     *
     * @throws FileTooLargeException above {@link DownloadsConfig#maxSize()}
     */
    Patch take(String key, InputStream source, String name, String platform) throws IOException {
        guardRoom(key, FileName.clean(name));
        UUID id = UUID.randomUUID();
        try {
            MessageDigest digest = sha256();
            long size = copy(new DigestInputStream(source, digest), incoming.path(id));
            return take(key, new ReceivedFile(id, FileName.clean(name), platform, size, hex(digest)), () -> {});
        } finally {
            incoming.delete(id);
        }
    }

    /**
     * Examines a file and lets the draft hold it, instead of the one of the same name if it had one.
     *
     * @param whenHeld called in the transaction in which the draft holds it
     * @throws NotFoundException if the user may not know of such a patch
     * @throws ClientErrorException 409 unless it is a draft
     * @throws TooManyFilesException if it has no room for one more
     * @throws InfectedFileException if something was found in it; it is in quarantine then
     * @throws ScannerUnavailableException if nobody could tell; it is still there then
     */
    public Patch take(String key, ReceivedFile file, Runnable whenHeld) throws IOException {
        guardRoom(key, file.name());
        Path path = incoming.path(file.id());
        Optional<String> found = scanner.findIn(path);
        if (found.isPresent()) {
            quarantine(key, file, found.get());
            throw new InfectedFileException(found.get());
        }
        String mediaType = FileKind.of(path);
        store.take(path, file.id());
        UUID unused = file.id();
        try {
            var held = QuarkusTransaction.requiringNew().call(() -> hold(key, file, mediaType, whenHeld));
            unused = held.replaced();
            return held.patch();
        } finally {
            if (unused != null) {
                store.delete(unused);
            }
        }
    }

    private record Held(Patch patch, UUID replaced) {}

    private Held hold(String key, ReceivedFile file, String mediaType, Runnable whenHeld) {
        Patch patch = patch(key);
        guardRoom(patch, file.name());
        UUID replaced = patch.hold(PatchFile.of(file, mediaType))
                .map(PatchFile::contentId)
                .orElse(null);
        PatchStep.record(patch, user.account(), PatchStep.Act.UPLOADED, file.name(), clock.instant());
        whenHeld.run();
        return new Held(patch, replaced);
    }

    private void quarantine(String key, ReceivedFile file, String found) throws IOException {
        incoming.quarantine(file.id());
        QuarkusTransaction.requiringNew()
                .run(() -> PatchStep.record(
                        patch(key),
                        user.account(),
                        PatchStep.Act.QUARANTINED,
                        file.name() + " · " + found + " · " + file.id(),
                        clock.instant()));
    }

    /**
     * Tells before any byte comes in that none is needed.
     *
     * @throws ClientErrorException 409 unless it is a draft
     * @throws TooManyFilesException if it has no room for one more
     */
    public void guardRoom(String key, String name) {
        guardRoom(patch(key), name);
    }

    private static void guardRoom(Patch patch, String name) {
        if (patch.state != Patch.State.DRAFT) {
            throw new ClientErrorException(409);
        }
        if (patch.files.size() >= PatchFile.MOST && patch.file(name).isEmpty()) {
            throw new TooManyFilesException();
        }
    }

    /**
     * Takes a file from the draft.
     *
     * @throws NotFoundException if it has no such file
     * @throws ClientErrorException 409 unless it is a draft
     */
    Patch remove(String key, String name) throws IOException {
        var dropped = QuarkusTransaction.requiringNew().call(() -> drop(key, name));
        store.delete(dropped.replaced());
        return dropped.patch();
    }

    private Held drop(String key, String name) {
        Patch patch = patch(key);
        PatchFile file = patch.file(name).orElseThrow(NotFoundException::new);
        patch.drop(file);
        PatchStep.record(patch, user.account(), PatchStep.Act.REMOVED, file.name(), clock.instant());
        return new Held(patch, file.contentId());
    }

    private Patch patch(String key) {
        return patches.of(user.viewer(), key).orElseThrow(NotFoundException::new);
    }

    private long copy(InputStream source, Path target) throws IOException {
        long limit = config.maxSize().asLongValue();
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

    /** @return what every content's SHA-256 is made with */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return 64 lower-case hexadecimal digits */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
