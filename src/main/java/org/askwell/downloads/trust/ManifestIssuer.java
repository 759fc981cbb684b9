package org.askwell.downloads.trust;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import org.askwell.customers.Product;
import org.askwell.downloads.Patch;
import org.askwell.downloads.PatchPublished;
import org.askwell.downloads.PatchRecalled;
import org.askwell.downloads.trust.ManifestDocument.Entry;

/** Keeps the manifests true, in the transaction of what changes them, and young. */
@ApplicationScoped
class ManifestIssuer {

    private static final int AFTER_PATCHES = 300;

    @Inject
    Clock clock;

    @Inject
    KeyRing keys;

    @Transactional
    void begin(@Observes @Priority(AFTER_PATCHES) StartupEvent start) {
        keys.takeTurn();
        keys.makeFirst();
        issue(Product.inOrder());
    }

    @Scheduled(every = "1h", delayed = "1h")
    @Transactional
    void renew() {
        keys.takeTurn();
        issue(Product.inOrder());
        keys.destroyRetired();
    }

    void published(@Observes PatchPublished event) {
        keys.takeTurn();
        issue(Product.withCode(event.product()).stream().toList());
    }

    void recalled(@Observes PatchRecalled event) {
        Patch patch = Patch.findById(event.patchId());
        keys.takeTurn();
        issue(List.of(patch.product));
    }

    void replaced(@Observes SigningKeyReplaced event) {
        issue(Product.inOrder());
    }

    private void issue(List<Product> products) {
        List<SigningKey> signing = keys.signing();
        if (!signing.isEmpty()) {
            products.forEach(product -> issue(product, signing));
        }
    }

    private void issue(Product product, List<SigningKey> signing) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Set<String> hidden = Patch.restrictedKeys(product.code);
        List<Entry> patches = Patch.publishedFor(product.code).stream()
                .flatMap(patch -> Entry.of(patch, hidden))
                .toList();
        Manifest manifest = Manifest.of(product.code).orElseGet(() -> {
            var first = new Manifest();
            first.product = product;
            return first;
        });
        if (!manifest.stands(patches, signing, now)) {
            manifest.state(patches, signing, now);
            manifest.persist();
        }
    }
}
