package org.askwell.tickets;

import java.time.Instant;

import jakarta.persistence.MappedSuperclass;

import org.askwell.accounts.Account;
import org.askwell.tickets.TicketStateException.Reason;

/** How far support is with a ticket: its class, its level, and the steps that were promised on the way to a solution. */
@MappedSuperclass
public abstract class SupportProgress extends PromisedTimes {

    /** Writes an entry into the history. */
    abstract void note(EventKind kind, Account by, Instant now, String details);

    /** The problem turns out worse or less bad. */
    public void reclassify(Severity other, Account by, Instant now) {
        require(state.open(), Reason.NOT_OPEN);
        if (other != severity) {
            String change = severity + " → " + other;
            boolean worse = other.compareTo(severity) < 0;
            severity = other;
            retime(worse, now);
            note(EventKind.RECLASSIFIED, by, now, change);
        }
    }

    /** Somebody is on site, or the cause is found. */
    public void findCause(Account by, Instant now) {
        require(state.open() && causeFoundAt == null, Reason.DONE_ALREADY);
        causeFoundAt = now;
        note(EventKind.CAUSE_FOUND, by, now, null);
    }

    /** The customer has a plan for the solution. */
    public void plan(Account by, Instant now) {
        require(state.open() && plannedAt == null, Reason.DONE_ALREADY);
        plannedAt = now;
        note(EventKind.PLANNED, by, now, null);
    }

    /**
     * Brings in the next level of support (R25).
     *
     * @param by null if the clock does it
     */
    public void escalate(SupportLevel to, Account by, Instant now) {
        require(state.open() && supportLevel.compareTo(to) < 0, Reason.DONE_ALREADY);
        supportLevel = to;
        note(to.escalated(), by, now, null);
    }

    static void require(boolean allowed, Reason otherwise) {
        if (!allowed) {
            throw new TicketStateException(otherwise);
        }
    }
}
