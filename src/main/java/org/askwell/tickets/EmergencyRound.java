package org.askwell.tickets;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import org.askwell.time.Rounds;

/** Looks for emergencies without complete records again and again. */
@ApplicationScoped
class EmergencyRound {

    @Inject
    Rounds rounds;

    @Inject
    TicketsConfig config;

    @Inject
    EmergencyDesk desk;

    void begin(@Observes StartupEvent start) {
        rounds.every("emergency-records", config.alarmsEvery(), Duration.ofSeconds(1), this::remind);
    }

    void remind() {
        desk.remind();
    }
}
