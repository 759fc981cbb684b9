package org.askwell.tickets;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import org.askwell.time.Rounds;
import org.askwell.time.UndoneException;

/** Looks at the clock again and again. */
@ApplicationScoped
class AlarmRound {

    /** Few: every query looks through all that the transaction has changed so far. */
    private static final int TICKETS_AT_ONCE = 20;

    /** Leaves a stop of the portal a chance between rounds. */
    private static final int TRANSACTIONS = 500;

    @Inject
    Rounds rounds;

    @Inject
    TicketsConfig config;

    @Inject
    AlarmClock alarms;

    void begin(@Observes StartupEvent start) {
        rounds.every("promises", config.alarmsEvery(), Duration.ofSeconds(1), this::raiseWhatIsDue);
    }

    void raiseWhatIsDue() {
        int atOnce = TICKETS_AT_ONCE;
        for (int i = 0; i < TRANSACTIONS; i++) {
            try {
                if (alarms.ring(atOnce) < atOnce) {
                    return;
                }
            } catch (UndoneException e) {
                if (e.id() != null) {
                    Log.errorf(e, "The promises of the ticket %d cannot be looked at", e.id());
                    alarms.postpone(e.id());
                }
                atOnce = 1;
            }
        }
    }
}
