package org.askwell.tickets.triage;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Where supervisors change the rules: each in a draft of the own, which holds for nothing until it is put into force.
 *
 * <p>Every method throws {@link ForbiddenException} for everybody but supervisors, {@link NotFoundException} for what there
 * is not, and {@link OptimisticLockException} for what was changed since it was seen.
 */
@ApplicationScoped
class TriageDesk {

    @Inject
    Clock clock;

    @Inject
    Messages words;

    @Inject
    Event<TriageChanged> changed;

    /** @return the viewer's draft, if one was begun */
    @Transactional
    Optional<TriageDraft> draft(Viewer viewer) {
        require(viewer);
        return TriageDraft.findByIdOptional(viewer.accountId());
    }

    /** @return the viewer's draft as its page shows it */
    @Transactional
    DraftView view(Viewer viewer) {
        return draft(viewer)
                .map(draft -> DraftView.of(draft, viewer.language()))
                .orElseThrow(NotFoundException::new);
    }

    /** Begins a draft with the rules in force, unless there is one. */
    @Transactional
    void begin(Viewer viewer) {
        require(viewer);
        Account.lock(viewer.accountId());
        if (TriageDraft.findById(viewer.accountId()) == null) {
            Optional<TriageEdition> inForce = TriageEdition.inForce();
            var draft = new TriageDraft();
            draft.accountId = viewer.accountId();
            draft.base = inForce.map(edition -> edition.number).orElse(0L);
            draft.rules = inForce.map(edition -> edition.rules)
                    .orElseGet(() -> RuleSet.none().text());
            draft.changedAt = clock.instant();
            draft.persist();
        }
    }

    /**
     * Keeps a rule in the draft.
     *
     * @param place the one it replaces, from 1, or null for a new rule, which stands behind all others
     * @param errors takes what is wrong with it; then nothing is kept
     */
    @Transactional
    void keep(Viewer viewer, Integer place, Rule rule, Integer seen, FormErrors errors) {
        TriageDraft draft = load(viewer, seen);
        RuleSet set = at(draft, place);
        RuleSet others = place == null ? set : set.without(place);
        new RuleCheck(words.of(TriageMessages.class), errors).check(rule, others.rules());
        if (others.rules().size() >= RuleSet.MOST) {
            errors.add("name", words.of(TriageMessages.class).errorMost(RuleSet.MOST));
        }
        if (!errors.any()) {
            write(draft, set.with(place, rule));
        }
    }

    /** Moves a rule one place up. */
    @Transactional
    void moveUp(Viewer viewer, int place, Integer seen) {
        change(viewer, place, seen, set -> set.up(place));
    }

    @Transactional
    void remove(Viewer viewer, int place, Integer seen) {
        change(viewer, place, seen, set -> set.without(place));
    }

    private void change(Viewer viewer, int place, Integer seen, Function<RuleSet, RuleSet> change) {
        TriageDraft draft = load(viewer, seen);
        write(draft, change.apply(at(draft, place)));
    }

    /** Throws the draft away, if there is one. */
    @Transactional
    void discard(Viewer viewer) {
        require(viewer);
        TriageDraft.deleteById(viewer.accountId());
    }

    /** Puts the draft into force, if the edition that it was begun from still is. */
    @Transactional
    void enforce(Viewer viewer, Integer seen) {
        TriageDraft draft = load(viewer, seen);
        keep(viewer, draft.set(), null, draft.base);
        draft.delete();
    }

    /**
     * Puts rules into force.
     *
     * @param seen the number of the edition they are based on, 0 for none
     * @param errors takes what is wrong with them; then nothing is kept
     */
    @Transactional
    void set(Viewer viewer, RuleSet rules, long seen, FormErrors errors) {
        require(viewer);
        new RuleCheck(words.of(TriageMessages.class), errors).check(rules);
        if (!errors.any()) {
            keep(viewer, rules, null, seen);
        }
    }

    /**
     * Puts an edition into force again, as a new one.
     *
     * @param seen the number of the edition that was in force when this was decided
     */
    @Transactional
    void restore(Viewer viewer, long number, long seen) {
        require(viewer);
        keep(viewer, edition(viewer, number).set(), number, seen);
    }

    @Transactional
    TriageEdition edition(Viewer viewer, long number) {
        require(viewer);
        return TriageEdition.<TriageEdition>find("from TriageEdition e join fetch e.by where e.number = ?1", number)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    private void keep(Viewer viewer, RuleSet set, Long again, long seen) {
        if (TriageEdition.numberInForce() != seen) {
            throw new OptimisticLockException();
        }
        var edition = new TriageEdition();
        edition.number = seen + 1;
        edition.rules = set.text();
        edition.again = again;
        edition.by = Account.findById(viewer.accountId());
        edition.madeAt = clock.instant();
        try {
            edition.persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw new OptimisticLockException(e);
        }
        changed.fire(new TriageChanged(
                edition.number, set.rules().stream().map(Rule::name).collect(Collectors.joining(", "))));
    }

    private void write(TriageDraft draft, RuleSet set) {
        draft.rules = set.text();
        draft.changedAt = clock.instant();
        draft.persistAndFlush();
    }

    private TriageDraft load(Viewer viewer, Integer seen) {
        require(viewer);
        Account.lock(viewer.accountId());
        TriageDraft draft =
                TriageDraft.<TriageDraft>findByIdOptional(viewer.accountId()).orElseThrow(NotFoundException::new);
        if (seen != null && seen != draft.version) {
            throw new OptimisticLockException();
        }
        return draft;
    }

    private static RuleSet at(TriageDraft draft, Integer place) {
        RuleSet set = draft.set();
        if (place != null && !set.has(place)) {
            throw new NotFoundException();
        }
        return set;
    }

    static void require(Viewer viewer) {
        if (!viewer.has(Role.SUPERVISOR)) {
            throw new ForbiddenException();
        }
    }
}
