package org.askwell.tickets.bulk;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.tickets.TicketStateException;

/** Why one of many tickets was left as it was. */
public enum BulkFailure {
    NOT_FOUND,
    /** Somebody changed the ticket after the list was made. */
    CHANGED,
    /** Its state does not allow it. */
    STATE,
    ALREADY_SO,
    /** Closing wipes the confidential text for good, which could not be undone. */
    CONFIDENTIAL,
    FAILED;

    static BulkFailure of(RuntimeException e) {
        if (e instanceof BulkRefusal refusal) {
            return refusal.failure();
        }
        if (e instanceof NotFoundException) {
            return NOT_FOUND;
        }
        if (e instanceof OptimisticLockException) {
            return CHANGED;
        }
        return e instanceof TicketStateException ? STATE : FAILED;
    }
}
