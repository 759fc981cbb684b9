package org.askwell.downloads;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.askwell.accounts.CurrentUser;
import org.askwell.customers.Contract;
import org.askwell.customers.Product;
import org.askwell.files.FileName;
import org.askwell.files.FileStore;
import org.askwell.files.FileTooLargeException;
import org.hibernate.Hibernate;

/** What release managers do with patches; facts are checked before they come here. */
@ApplicationScoped
class PatchRelease {

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    FileStore store;

    @Inject
    DownloadsConfig config;

    @Inject
    Event<PatchPublished> published;

    @Inject
    Event<PatchRecalled> recalled;

    /** @throws NotFoundException if the viewer may not know of such a patch */
    Patch patch(String key) {
        return Patch.visibleTo(user.viewer(), key).orElseThrow(NotFoundException::new);
    }

    @Transactional
    Patch draft(PatchFacts facts) {
        var patch = new Patch();
        patch.createdAt = clock.instant();
        patch.describe(facts, product(facts));
        patch.persist();
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
        return patch;
    }

    private static Product product(PatchFacts facts) {
        return Product.withCode(facts.product()).orElseThrow(NotFoundException::new);
    }

    /**
     * Streams the file of a draft into the store; no transaction is open while bytes come in.
     *
     * @throws FileTooLargeException above {@link DownloadsConfig#maxSize()}
     */
    Patch hold(String key, InputStream source, String name) throws IOException {
        patch(key);
        FileStore.Content content = store.write(source, config.maxSize().asLongValue());
        var unused = new AtomicReference<>(content.id());
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Patch patch = patch(key);
                unused.set(patch.hold(content, FileName.clean(name)));
                Hibernate.initialize(patch.product);
                return patch;
            });
        } finally {
            if (unused.get() != null) {
                store.delete(unused.get());
            }
        }
    }

    @Transactional
    Patch publish(String key) {
        Patch patch = patch(key);
        patch.publish(clock);
        published.fire(new PatchPublished(
                patch.id,
                patch.patchKey,
                patch.product.code,
                patch.kind,
                patch.titleEn,
                patch.titleZh,
                affected(patch)));
        return patch;
    }

    private List<String> affected(Patch patch) {
        return Contract.activeFor(patch.product.code, LocalDate.now(clock)).stream()
                .filter(contract -> patch.affects(contract.installedVersion))
                .map(contract -> contract.organisation.code)
                .distinct()
                .sorted()
                .toList();
    }

    @Transactional
    Patch recall(String key, String reason) {
        Patch patch = patch(key);
        patch.recall(reason, clock);
        recalled.fire(new PatchRecalled(
                patch.id,
                patch.patchKey,
                patch.product.code,
                patch.titleEn,
                patch.titleZh,
                reason,
                Download.organisationsThatHave(patch)));
        return patch;
    }
}
