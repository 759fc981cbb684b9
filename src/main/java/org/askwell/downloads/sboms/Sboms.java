package org.askwell.downloads.sboms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.askwell.accounts.CurrentUser;
import org.askwell.downloads.Patch;
import org.askwell.downloads.PatchVisibility;
import org.askwell.downloads.sboms.SbomRefusedException.Reason;
import org.askwell.files.FileName;
import org.askwell.files.FileStore;

/** Attaches SBOMs to drafts, and shows them; whether somebody may have one is decided before. */
@ApplicationScoped
@Named("sboms")
public class Sboms {

    static final int MOST_BYTES = 16 << 20;

    @Inject
    CurrentUser user;

    @Inject
    PatchVisibility patches;

    @Inject
    Clock clock;

    @Inject
    FileStore store;

    @Inject
    CycloneDx cyclonedx;

    /** @return the SBOM of the patch with that key, or null if it has none or the user may not know of it */
    public SbomRow of(String key) {
        return patches.of(user.viewer(), key).flatMap(Sbom::of).map(SbomRow::of).orElse(null);
    }

    /** @throws NotFoundException if the user may not know of such a patch */
    Patch patch(String key) {
        return patches.of(user.viewer(), key).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException if the patch has none */
    Sbom sbom(Patch patch) {
        return Sbom.of(patch).orElseThrow(NotFoundException::new);
    }

    /**
     * Attaches a document instead of the one that there was.
     *
     * @throws SbomRefusedException unless it is valid CycloneDX in JSON
     * @throws ClientErrorException 409 unless the patch is a draft
     */
    SbomRow attach(String key, InputStream source, String name) throws IOException, SbomRefusedException {
        guardDraft(patch(key));
        byte[] content = source.readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            throw new SbomRefusedException(Reason.TOO_LARGE, "");
        }
        CycloneDx.Document document = cyclonedx.read(content);
        FileStore.Content kept = store.write(new ByteArrayInputStream(content), MOST_BYTES);
        UUID unused = kept.id();
        try {
            var held = QuarkusTransaction.requiringNew().call(() -> hold(key, kept, FileName.clean(name), document));
            unused = held.replaced();
            return held.row();
        } finally {
            if (unused != null) {
                store.delete(unused);
            }
        }
    }

    private record Held(SbomRow row, UUID replaced) {}

    private Held hold(String key, FileStore.Content content, String name, CycloneDx.Document document) {
        Patch patch = draft(key);
        UUID replaced = drop(patch).orElse(null);
        var sbom = new Sbom();
        sbom.patch = patch;
        sbom.fileId = content.id();
        sbom.name = name;
        sbom.size = content.size();
        sbom.sha256 = content.sha256();
        sbom.specVersion = document.specVersion();
        sbom.attachedAt = clock.instant();
        sbom.persist();
        int position = 0;
        for (ComponentRow row : document.components()) {
            SbomComponent.of(sbom, position++, row).persist();
        }
        return new Held(SbomRow.of(sbom), replaced);
    }

    /**
     * Takes the SBOM from a draft.
     *
     * @throws NotFoundException if it has none
     * @throws ClientErrorException 409 unless it is a draft
     */
    void remove(String key) throws IOException {
        UUID unused =
                QuarkusTransaction.requiringNew().call(() -> drop(draft(key)).orElseThrow(NotFoundException::new));
        store.delete(unused);
    }

    /** The patch changes with it: what is approved is what was tested, this too. */
    private Patch draft(String key) {
        Patch patch = patch(key);
        guardDraft(patch);
        Patch.getEntityManager().lock(patch, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return patch;
    }

    private static Optional<UUID> drop(Patch patch) {
        Optional<Sbom> before = Sbom.of(patch);
        before.ifPresent(sbom -> {
            SbomComponent.delete("sbom", sbom);
            sbom.delete();
            Sbom.flush();
        });
        return before.map(sbom -> sbom.fileId);
    }

    private static void guardDraft(Patch patch) {
        if (patch.state != Patch.State.DRAFT) {
            throw new ClientErrorException(409);
        }
    }
}
