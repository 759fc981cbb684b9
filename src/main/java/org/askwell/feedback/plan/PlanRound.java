package org.askwell.feedback.plan;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.askwell.tickets.TicketsConfig;

/** Reminds of what is planned for customers: once for each time, however many portals look. */
@ApplicationScoped
class PlanRound {

    private static final int AT_ONCE = 200;

    @Inject
    Clock clock;

    @Inject
    PlanConfig config;

    @Inject
    TicketsConfig centre;

    @Inject
    Event<ServiceDue> due;

    @Scheduled(every = "${askwell.plans.every:1h}", delayed = "2m")
    @Transactional
    void run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), centre.zone());
        for (PlannedService planned : PlannedService.toRemind(today.plus(config.remindBefore()), AT_ONCE)) {
            planned.remindedFor = planned.dueOn;
            due.fire(new ServiceDue(
                    planned.organisation.code,
                    planned.organisation.name,
                    planned.kind,
                    planned.dueOn,
                    planned.responsible == null ? null : planned.responsible.id));
        }
    }
}
