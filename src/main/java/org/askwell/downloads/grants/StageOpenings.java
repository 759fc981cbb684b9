package org.askwell.downloads.grants;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;
import org.askwell.downloads.PatchAnnouncer;
import org.askwell.time.Rounds;

/** Tells customers of a patch on the day on which their stage of its release begins. */
@ApplicationScoped
class StageOpenings {

    @Inject
    Rounds rounds;

    @Inject
    PatchAnnouncer announcer;

    @Inject
    Clock clock;

    void begin(@Observes StartupEvent start) {
        rounds.every("stage-openings", "5m", Duration.ofMinutes(1), this::run);
    }

    /** What was told and that it was told are kept together or not at all, so the next run goes on after a failure. */
    @Transactional
    void run() {
        LocalDate today = LocalDate.now(clock);
        ReleasePlan.lockUntold(today).forEach(plan -> {
            announcer.announce(plan.patch);
            plan.toldOn = today;
        });
    }
}
