package org.askwell.tickets.incidents;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import org.askwell.tickets.TicketStateException;
import org.askwell.tickets.TicketsConfig;
import org.askwell.time.Rounds;
import org.askwell.time.UndoneException;

/** Looks again and again whether something was said to all tickets of an incident. */
@ApplicationScoped
class JointRound {

    /** Leaves a stop of the portal a chance between rounds. */
    private static final int TICKETS = 1_000;

    @Inject
    Rounds rounds;

    @Inject
    TicketsConfig config;

    @Inject
    JointSender sender;

    void begin(@Observes StartupEvent start) {
        rounds.every("joint-replies", config.alarmsEvery(), Duration.ofSeconds(1), this::send);
    }

    void send() {
        for (int i = 0; i < TICKETS && sendOne(); i++) {
            // The next one.
        }
    }

    private boolean sendOne() {
        try {
            return sender.send();
        } catch (UndoneException e) {
            if (!(e.getCause() instanceof TicketStateException)) {
                Log.errorf(e, "What was said to all tickets of an incident did not reach one of them: %d", e.id());
            }
            sender.fail(e.id(), e.getCause());
            return true;
        }
    }
}
