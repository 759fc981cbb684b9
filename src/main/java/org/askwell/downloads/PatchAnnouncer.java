package org.askwell.downloads;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells of a published patch whoever has it by now; again only those who were not told (R28). */
@ApplicationScoped
public class PatchAnnouncer {

    @Inject
    PatchVisibility visibility;

    @Inject
    ReleasePlans plans;

    @Inject
    PatchReceipts receipts;

    @Inject
    Clock clock;

    @Inject
    Event<PatchAnnounced> announced;

    @Inject
    Event<PatchSuperseded> superseded;

    public void announce(Patch patch) {
        Predicate<String> begun = plans.begun(patch);
        List<String> affected = InstalledBase.of(patch.product.code, LocalDate.now(clock)).affectedBy(patch).stream()
                .filter(begun)
                .toList();
        announced.fire(PatchAnnounced.of(patch, visibility.customers(patch, receipts.untold(patch, affected))));
        RelatedPatches.known(patch.supersedes, patch.product)
                .forEach(old -> superseded.fire(replacement(patch, old, affected)));
    }

    private static PatchSuperseded replacement(Patch patch, Patch old, List<String> told) {
        return new PatchSuperseded(
                patch.patchKey,
                patch.titleEn,
                patch.titleZh,
                Download.organisationsThatHave(old).stream()
                        .filter(organisation -> !told.contains(organisation))
                        .toList(),
                Download.peopleWhoHave(old));
    }
}
