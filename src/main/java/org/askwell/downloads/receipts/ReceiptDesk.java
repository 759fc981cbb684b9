package org.askwell.downloads.receipts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Viewer;
import org.askwell.customers.Installation;
import org.askwell.customers.Installations;
import org.askwell.customers.Product;
import org.askwell.downloads.Patch;
import org.askwell.downloads.PatchAnnounced;
import org.askwell.downloads.PatchReceipts;
import org.askwell.downloads.PatchVisibility;
import org.askwell.downloads.ReleaseVersion;
import org.askwell.downloads.VersionRange;
import org.askwell.downloads.feeds.InstallationReported;

/** Notes how far patches have come at the customers. */
@ApplicationScoped
class ReceiptDesk implements PatchReceipts {

    @Inject
    CurrentUser user;

    @Inject
    PatchVisibility patches;

    @Inject
    Installations installations;

    @Inject
    Clock clock;

    void announced(@Observes PatchAnnounced event) {
        Patch patch = Patch.findById(event.patchId());
        Instant now = clock.instant();
        event.organisations().forEach(organisation -> receipt(patch, organisation).notifiedAt = now);
    }

    private static PatchReceipt receipt(Patch patch, String organisation) {
        return PatchReceipt.of(patch, organisation).orElseGet(() -> PatchReceipt.begin(patch, organisation));
    }

    @Override
    public List<String> untold(Patch patch, List<String> organisations) {
        Set<String> settled = PatchReceipt.settled(patch);
        return organisations.stream().filter(code -> !settled.contains(code)).toList();
    }

    /** Whoever has a version that is new enough and not affected has what the customer was told to install. */
    void reported(@Observes InstallationReported event) {
        Account by = Account.findById(event.accountId());
        PatchReceipt.openOf(event.organisation(), event.product()).stream()
                .filter(receipt -> VersionRange.compare(event.version(), receipt.patch.brings) >= 0)
                .filter(receipt -> !receipt.patch.affects(event.version()))
                .forEach(receipt -> {
                    receipt.installedAt = clock.instant();
                    receipt.installedBy = by;
                });
        Product.withCode(event.product())
                .ifPresent(product -> record(event.organisation(), product, event.version(), by));
    }

    @Override
    @Transactional
    public void seen(Patch patch, Viewer viewer) {
        if (viewer.organisationCode() != null && !viewer.viewing()) {
            PatchReceipt.update(
                    "seenAt = ?1 where patch = ?2 and organisationCode = ?3 and seenAt is null",
                    clock.instant(),
                    patch,
                    viewer.organisationCode());
        }
    }

    @Override
    public Optional<Instant> installed(Patch patch, Viewer viewer) {
        return viewer.organisationCode() == null
                ? Optional.empty()
                : PatchReceipt.of(patch, viewer.organisationCode()).map(receipt -> receipt.installedAt);
    }

    /**
     * The user says that the customer has installed the patch; saying it again changes nothing.
     *
     * @throws NotFoundException if the patch is not visible
     * @throws ClientErrorException 409 unless it is published and the user belongs to a customer
     */
    @Transactional
    PatchReceipt install(String key) {
        Viewer viewer = user.viewer();
        Patch patch = patches.of(viewer, key).orElseThrow(NotFoundException::new);
        if (patch.state != Patch.State.PUBLISHED || viewer.organisationCode() == null) {
            throw new ClientErrorException(409);
        }
        // Whoever presses the button twice at once waits here, and then finds what the first press made.
        Account.lock(viewer.accountId());
        PatchReceipt receipt = receipt(patch, viewer.organisationCode());
        if (receipt.installedAt == null) {
            receipt.installedAt = clock.instant();
            receipt.installedBy = user.account();
            record(viewer.organisationCode(), patch.product, patch.brings, receipt.installedBy);
        }
        return receipt;
    }

    /** A report that comes late, or from another machine, must not take a customer back to an older version. */
    private void record(String organisationCode, Product product, String version, Account by) {
        boolean newer = ReleaseVersion.valid(version)
                && Installation.inProduction(organisationCode, product)
                        .filter(ReleaseVersion::valid)
                        .map(now -> VersionRange.compare(now, version) < 0)
                        .orElse(true);
        if (newer) {
            installations.reported(organisationCode, product, version, by);
        }
    }
}
