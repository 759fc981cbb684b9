package org.askwell.ask;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import org.askwell.knowledge.search.SolvedProblems;
import org.askwell.tickets.SolvedChanges;
import org.askwell.tickets.TicketsConfig;
import org.askwell.time.Rounds;
import org.askwell.time.UndoneException;

/** Keeps what solved tickets say where it is looked for, again and again, a ticket a transaction. */
@ApplicationScoped
class SolvedRound {

    /** Leaves a stop of the portal a chance between rounds. */
    private static final int TICKETS = 200;

    @Inject
    Rounds rounds;

    @Inject
    TicketsConfig config;

    @Inject
    SolvedTickets tickets;

    @Inject
    SolvedChanges changes;

    @Inject
    SolvedProblems problems;

    private boolean modelsKnown;

    void begin(@Observes StartupEvent start) {
        rounds.every("solved-tickets", config.solvedEvery(), Duration.ofSeconds(15), this::keepWhatIsSolved);
    }

    void keepWhatIsSolved() {
        if (!modelsKnown) {
            problems.outdated().forEach(changes::add);
            modelsKnown = true;
        }
        for (int i = 0; i < TICKETS && keepOne(); i++) {
            // The next one.
        }
    }

    private boolean keepOne() {
        try {
            return tickets.keepNext();
        } catch (UndoneException e) {
            Log.errorf(e, "What the solved ticket %d says cannot be looked for", e.id());
            changes.failed(e.id());
            return true;
        }
    }
}
