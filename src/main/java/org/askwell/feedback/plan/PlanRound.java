package org.askwell.feedback.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;
import org.askwell.tickets.TicketsConfig;
import org.askwell.time.Rounds;

/** Reminds of what is planned for customers, again and again within limits, however many portals look. */
@ApplicationScoped
class PlanRound {

    private static final int AT_ONCE = 200;

    @Inject
    Rounds rounds;

    @Inject
    Clock clock;

    @Inject
    PlanConfig config;

    @Inject
    TicketsConfig centre;

    @Inject
    Event<ServiceDue> due;

    void begin(@Observes StartupEvent start) {
        rounds.every("plans", config.every(), Duration.ofMinutes(2), this::run);
    }

    @Transactional
    void run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), centre.zone());
        List<PlannedService> open = PlannedService.toRemind(
                today,
                today.plus(config.remindBefore()),
                today.minus(config.remindEvery()),
                config.reminders(),
                AT_ONCE);
        for (PlannedService planned : open) {
            planned.remind(today);
            due.fire(new ServiceDue(
                    planned.organisation.code,
                    planned.organisation.name,
                    planned.kind,
                    planned.dueOn,
                    planned.dueOn.isBefore(today),
                    planned.responsible == null ? null : planned.responsible.id));
        }
    }
}
