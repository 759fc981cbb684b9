package org.askwell.tickets.incidents;

import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import org.askwell.tickets.TicketStateException;

/** Looks again and again whether something was said to all tickets of an incident. */
class JointRound {

    /** Leaves a stop of the portal a chance between rounds. */
    private static final int TICKETS = 1_000;

    @Inject
    JointSender sender;

    @Scheduled(
            identity = "joint-replies",
            every = "${askwell.tickets.alarms-every:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        for (int i = 0; i < TICKETS && sendOne(); i++) {
            // The next one.
        }
    }

    private boolean sendOne() {
        try {
            return sender.send();
        } catch (UnsentException e) {
            if (!(e.getCause() instanceof TicketStateException)) {
                Log.errorf(e, "What was said to all tickets of an incident did not reach one of them: %d", e.itemId());
            }
            sender.fail(e.itemId(), e.getCause());
            return true;
        }
    }
}
