package org.askwell.downloads;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.CurrentUser;
import org.askwell.customers.Product;
import org.askwell.files.FileTooLargeException;

/** What release managers do with patches; facts are checked before they come here. */
@ApplicationScoped
class PatchRelease {

    @Inject
    CurrentUser user;

    @Inject
    PatchVisibility patches;

    @Inject
    Clock clock;

    @Inject
    PatchIntake intake;

    @Inject
    Event<PatchMoved> moved;

    @Inject
    Event<PatchPublished> published;

    @Inject
    PatchAnnouncer announcer;

    @Inject
    Event<PatchRecalled> recalled;

    /** @throws NotFoundException if the viewer may not know of such a patch */
    Patch patch(String key) {
        return patches.of(user.viewer(), key).orElseThrow(NotFoundException::new);
    }

    @Transactional
    Patch draft(PatchFacts facts) {
        var patch = new Patch();
        patch.createdAt = clock.instant();
        patch.describe(facts, product(facts));
        patch.persist();
        record(patch, PatchStep.Act.WRITTEN, null);
        return patch;
    }

    /** @throws OptimisticLockException if the draft is not as it was when the facts were taken from it */
    @Transactional
    Patch edit(String key, PatchFacts facts) {
        Patch patch = patch(key);
        if (facts.version() != null && facts.version() != patch.version) {
            throw new OptimisticLockException();
        }
        patch.describe(facts, product(facts));
        record(patch, PatchStep.Act.EDITED, null);
        return patch;
    }

    private void record(Patch patch, PatchStep.Act act, String note) {
        PatchStep.record(patch, user.account(), act, note, clock.instant());
    }

    private static Product product(PatchFacts facts) {
        return Product.withCode(facts.product()).orElseThrow(NotFoundException::new);
    }

    /**
     * Streams a file of a draft into the store; no transaction is open while bytes come in.
     *
     * @throws FileTooLargeException above {@link DownloadsConfig#maxSize()}
     * @throws InfectedFileException if something was found in it
     */
    Patch hold(String key, InputStream source, String name, String platform) throws IOException {
        return intake.take(key, source, name, platform);
    }

    /** @throws ClientErrorException 409 unless it is a draft */
    Patch remove(String key, String file) throws IOException {
        return intake.remove(key, file);
    }

    /** @throws ClientErrorException 409 unless it is a draft that has a file */
    @Transactional
    Patch sendToTest(String key) {
        Patch patch = patch(key);
        patch.sendToTest(user.account(), clock);
        moved.fire(move(patch, null));
        return patch;
    }

    /** @throws ClientErrorException 409 unless it is in test or approved */
    @Transactional
    Patch sendBack(String key, String reason) {
        Patch patch = patch(key);
        patch.sendBack(user.account(), reason, clock);
        moved.fire(move(patch, reason));
        return patch;
    }

    /** @return whether the user may approve the patch: somebody who had no hand in it */
    boolean mayApprove(Patch patch) {
        return patch.independentOf(user.viewer().accountId());
    }

    /**
     * @param version the state of the patch that was tested
     * @throws OptimisticLockException if it is not that any more
     * @throws ForbiddenException if the user had a hand in it
     * @throws ClientErrorException 409 unless it is in test
     */
    @Transactional
    Patch approve(String key, int version) {
        Patch patch = patch(key);
        if (patch.version != version) {
            throw new OptimisticLockException();
        }
        patch.approve(user.account(), clock);
        moved.fire(move(patch, null));
        return patch;
    }

    private PatchMoved move(Patch patch, String note) {
        return new PatchMoved(
                patch.patchKey,
                patch.titleEn,
                patch.titleZh,
                patch.state,
                user.viewer().accountId(),
                note,
                PatchStep.makersOf(patch));
    }

    /** @throws ClientErrorException 409 unless it is approved and can be installed */
    @Transactional
    Patch publish(String key) {
        Patch patch = patch(key);
        if (!RelatedPatches.recalledPrerequisites(patch).isEmpty()) {
            throw new ClientErrorException(409);
        }
        patch.publish(user.account(), clock);
        published.fire(new PatchPublished(patch.id, patch.patchKey, patch.product.code));
        announcer.announce(patch);
        return patch;
    }

    @Transactional
    Patch recall(String key, String reason) {
        Patch patch = patch(key);
        patch.recall(user.account(), reason, clock);
        recalled.fire(new PatchRecalled(
                patch.id,
                patch.patchKey,
                patch.product.code,
                patch.titleEn,
                patch.titleZh,
                reason,
                Download.organisationsThatHave(patch),
                Download.peopleWhoHave(patch)));
        return patch;
    }
}
