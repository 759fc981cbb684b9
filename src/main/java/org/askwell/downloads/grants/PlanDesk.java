package org.askwell.downloads.grants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.CurrentUser;
import org.askwell.downloads.Decider;
import org.askwell.downloads.Patch;
import org.askwell.downloads.PatchAnnouncer;
import org.askwell.downloads.PatchVisibility;
import org.askwell.downloads.ReleasePlans;

/** Keeps how patches are released; facts are checked before they come here. */
@ApplicationScoped
class PlanDesk implements ReleasePlans {

    @Inject
    CurrentUser user;

    @Inject
    PatchVisibility patches;

    @Inject
    PatchAnnouncer announcer;

    @Inject
    Clock clock;

    @Inject
    Event<RulesChanged> changed;

    /** @throws NotFoundException if the user may not know of such a patch */
    Patch patch(String key) {
        return patches.of(user.viewer(), key).orElseThrow(NotFoundException::new);
    }

    @Override
    public Decider decider(Patch patch) {
        return ReleasePlan.of(patch).map(plan -> plan.decider).orElse(Decider.RELEASE_MANAGER);
    }

    @Override
    public Predicate<String> begun(Patch patch) {
        return ReleasePlan.of(patch)
                .map(plan -> plan.begunBy(LocalDate.now(clock)))
                .orElse(customer -> true);
    }

    PlanFacts facts(Patch patch) {
        return ReleasePlan.of(patch).map(PlanFacts::of).orElse(PlanFacts.none());
    }

    /**
     * Changes the plan, also of a patch that is published: the next request for it is decided by the new one, and whoever has
     * it earlier now is told at once.
     *
     * @throws OptimisticLockException if the plan is not as it was when the facts were taken from it
     */
    @Transactional
    PlanFacts keep(String key, PlanFacts facts) {
        Patch patch = patch(key);
        ReleasePlan plan = ReleasePlan.of(patch).orElseGet(() -> ReleasePlan.begin(patch));
        boolean known = plan.id != null;
        if (facts.version() != null && (!known || facts.version() != plan.version)) {
            throw new OptimisticLockException();
        }
        PlanFacts before = known ? PlanFacts.of(plan) : PlanFacts.none();
        facts.copyTo(plan);
        plan.persistAndFlush();
        PlanFacts after = PlanFacts.of(plan);
        changed.fire(new RulesChanged(
                RulesChanged.Subject.PLAN, patch.patchKey, known ? before.line() : null, after.line()));
        if (patch.state == Patch.State.PUBLISHED && !after.sameDays(before)) {
            announcer.announce(patch);
            plan.toldOn = LocalDate.now(clock);
        }
        return after;
    }
}
