package org.askwell.feedback.plan;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.CurrentUser;
import org.askwell.customers.Organisation;
import org.askwell.tickets.TicketsConfig;

/** Keeps what is planned for customers, and what was done of it (R26). */
@ApplicationScoped
class ServicePlans {

    @Inject
    EntityManager database;

    @Inject
    CurrentUser user;

    @Inject
    TicketsConfig centre;

    @Inject
    Clock clock;

    /** @return the day at the support centre */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), centre.zone());
    }

    /** Plans everything of the standard that is not planned yet, each for the first time after its usual interval. */
    @Transactional
    void standard(Organisation organisation) {
        hold(organisation);
        for (ServiceKind kind : ServiceKind.values()) {
            if (PlannedService.of(organisation, kind).isEmpty()) {
                var planned = fresh(organisation, kind);
                planned.interval = Interval.of(kind.usual());
                planned.dueOn = today().plus(kind.usual());
                planned.persist();
            }
        }
    }

    /** Plans something, or plans it anew; facts are checked ones. */
    @Transactional
    void keep(Organisation organisation, PlanFacts facts) {
        hold(organisation);
        ServiceKind kind = ServiceKind.valueOf(facts.kind());
        PlannedService planned = PlannedService.of(organisation, kind).orElseGet(() -> fresh(organisation, kind));
        planned.interval = Interval.valueOf(facts.interval());
        planned.dueOn = LocalDate.parse(facts.dueOn());
        planned.responsible = facts.responsible().isEmpty()
                ? null
                : PlanFacts.staff(facts.responsible()).orElseThrow();
        planned.remindedFor = null;
        planned.persist();
    }

    /** @throws NotFoundException if it is not planned */
    @Transactional
    void remove(Organisation organisation, ServiceKind kind) {
        PlannedService.of(organisation, kind)
                .orElseThrow(NotFoundException::new)
                .delete();
    }

    /**
     * Records that it was done; the next time is an interval later.
     *
     * @param doneOn not in the future
     * @throws NotFoundException if it is not planned
     */
    @Transactional
    void done(Organisation organisation, ServiceKind kind, LocalDate doneOn, String note) {
        PlannedService planned = PlannedService.of(organisation, kind).orElseThrow(NotFoundException::new);
        ServiceDone.of(planned, doneOn, note, user.account(), clock.instant()).persist();
        planned.dueOn = doneOn.plus(planned.interval.period());
    }

    /** Whoever else plans for the customer waits meanwhile: two of a kind have no row to wait at. */
    private void hold(Organisation organisation) {
        database.find(Organisation.class, organisation.id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static PlannedService fresh(Organisation organisation, ServiceKind kind) {
        var planned = new PlannedService();
        planned.organisation = organisation;
        planned.kind = kind;
        return planned;
    }
}
