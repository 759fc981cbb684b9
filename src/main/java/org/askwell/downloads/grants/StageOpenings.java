package org.askwell.downloads.grants;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.askwell.downloads.PatchAnnouncer;

/** Tells customers of a patch on the day on which their stage of its release begins. */
@ApplicationScoped
class StageOpenings {

    @Inject
    PatchAnnouncer announcer;

    @Inject
    Clock clock;

    /** What was told and that it was told are kept together or not at all, so the next run goes on after a failure. */
    @Scheduled(every = "5m", delayed = "1m")
    @Transactional
    void run() {
        LocalDate today = LocalDate.now(clock);
        ReleasePlan.lockUntold(today).forEach(plan -> {
            announcer.announce(plan.patch);
            plan.toldOn = today;
        });
    }
}
