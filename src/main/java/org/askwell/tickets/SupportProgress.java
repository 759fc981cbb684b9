package org.askwell.tickets;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

import org.askwell.accounts.Account;
import org.askwell.tickets.TicketStateException.Reason;
import org.askwell.tickets.queues.TicketQueue;
import org.askwell.tickets.terms.ServiceCalendar;
import org.askwell.tickets.terms.ServiceLevel;
import org.hibernate.annotations.OptimisticLock;

/** How far support is with a ticket: its class, its level, and the steps that were promised on the way to a solution. */
@MappedSuperclass
public abstract class SupportProgress extends PromisedTimes {

    /** How long the records of an emergency may wait, and how often somebody is reminded then (R14). */
    private static final Duration RECORDS_WITHIN = Duration.ofDays(1);

    /** When the data were backed up before work on an emergency, or it was decided to work without; null before (R14). */
    @Column(name = "backed_up_at")
    public Instant backedUpAt;

    /** When somebody is reminded of the records of an emergency; null if nothing is missing. */
    @OptimisticLock(excluded = true)
    @Column(name = "records_due_at")
    public Instant recordsDueAt;

    @Column(name = "records_completed_at")
    public Instant recordsCompletedAt;

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

    /**
     * The ticket comes under other terms than those it was opened with.
     *
     * @param change the names of both and the reason, for the history
     */
    public void move(ServiceLevel level, ServiceCalendar calendar, String change, Account by, Instant now) {
        require(state.open(), Reason.NOT_OPEN);
        require(!clock.isEmpty(), Reason.NO_CLOCK);
        retime(level, calendar, now);
        note(EventKind.MOVED, by, now, change);
    }

    /** @param to the queue in which the ticket waits from now on, or null for none */
    public void moveTo(TicketQueue to, Account by, Instant now) {
        require(state.open(), Reason.NOT_OPEN);
        if (!Objects.equals(queueCode, to == null ? null : to.code)) {
            queueCode = to == null ? null : to.code;
            note(to == null ? EventKind.UNQUEUED : EventKind.QUEUED, by, now, to == null ? null : to.names());
        }
    }

    /**
     * A rule has fitted the ticket as it came in. What else than a queue the rule gives is told beside it.
     *
     * @param rule its name and edition
     * @param to the queue that it puts the ticket in, or null if it leaves that
     */
    public void sort(String rule, TicketQueue to, Instant now) {
        if (to != null) {
            queueCode = to.code;
        }
        note(EventKind.SORTED, null, now, to == null ? rule : rule + " → " + to.names());
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
     * @param by null if the clock or a rule does it
     */
    public void escalate(SupportLevel to, Account by, Instant now) {
        require(state.open() && supportLevel.compareTo(to) < 0, Reason.DONE_ALREADY);
        supportLevel = to;
        note(to.escalated(), by, now, null);
    }

    /** @return whether work on an emergency waits for a backup */
    public boolean backupMissing() {
        return severity == Severity.A && state.open() && backedUpAt == null;
    }

    public boolean recordsMissing() {
        return recordsDueAt != null;
    }

    /** The data of an emergency are backed up, so that work begins. */
    void backUp(String where, Account by, Instant now) {
        require(backupMissing(), Reason.DONE_ALREADY);
        backedUpAt = now;
        note(EventKind.BACKED_UP, by, now, where);
    }

    /** Work on an emergency begins without a backup. */
    void waiveBackup(String why, Account by, Instant now) {
        require(backupMissing(), Reason.DONE_ALREADY);
        backedUpAt = now;
        note(EventKind.BACKUP_WAIVED, by, now, why);
    }

    /** Refuses a solution of an emergency without a backup; with one, the records are owed. */
    void solveEmergency(Instant now) {
        require(!backupMissing(), Reason.BACKUP_FIRST);
        if (severity == Severity.A && recordsCompletedAt == null) {
            oweRecords(now);
        }
    }

    void oweRecords(Instant now) {
        recordsDueAt = now.plus(RECORDS_WITHIN);
    }

    /** What was done in the hurry is on record now. */
    void completeRecords(String account, Account by, Instant now) {
        require(recordsMissing(), Reason.DONE_ALREADY);
        recordsDueAt = null;
        recordsCompletedAt = now;
        note(EventKind.RECORDS_COMPLETED, by, now, account);
    }

    /** The customer has to act, as was agreed by another way than a reply. */
    public void waitForCustomer(Account by, Instant now) {
        require(state.waitingOnUs(), Reason.NOT_OPEN);
        state = State.WAITING_ON_CUSTOMER;
        note(EventKind.WAITING, by, now, null);
    }

    /** Support has to act again, although the customer wrote nothing. */
    public void resume(Account by, Instant now) {
        putBack(State.ON_US, by, now);
    }

    /** A ticket that waits for the customer is in support's hands again, in the state it had before. */
    public void putBack(State before, Account by, Instant now) {
        require(state == State.WAITING_ON_CUSTOMER && before.waitingOnUs(), Reason.NOT_OPEN);
        state = before;
        note(EventKind.RESUMED, by, now, null);
    }

    /**
     * The ticket was given to somebody by mistake.
     *
     * @param previous who had it before, or null for nobody
     */
    public void handBack(Account previous, State before, Account by, Instant now) {
        require(state.open(), Reason.NOT_OPEN);
        assignee = previous;
        state = before;
        if (previous == null) {
            note(EventKind.UNASSIGNED, by, now, null);
        } else {
            note(EventKind.ASSIGNED, by, now, previous.name);
        }
    }

    /** The ticket was closed by mistake; its solution is to be confirmed again. */
    public void undoClosing(Account by, Instant now) {
        require(state == State.CLOSED, Reason.NOT_RESOLVED);
        state = State.RESOLVED;
        closedAt = null;
        note(EventKind.CLOSING_UNDONE, by, now, null);
    }

    /** @return whether a ticket can be asked to come back on that day: from tomorrow to a year ahead; null for never */
    public static boolean followUpFits(LocalDate day, LocalDate today) {
        return day == null || day.isAfter(today) && !day.isAfter(today.plusYears(1));
    }

    /** @param day when support wants to see the ticket again, or null */
    public void followUp(LocalDate day, Account by, Instant now) {
        require(state.open(), Reason.NOT_OPEN);
        if (!Objects.equals(day, followUpOn)) {
            followUpOn = day;
            note(
                    day == null ? EventKind.FOLLOW_UP_CLEARED : EventKind.FOLLOW_UP,
                    by,
                    now,
                    day == null ? null : day.toString());
        }
    }

    /** The day of the follow-up has come. */
    public void comeBack(Instant now) {
        followUpOn = null;
        note(EventKind.FOLLOW_UP_DUE, null, now, null);
    }

    static void require(boolean allowed, Reason otherwise) {
        if (!allowed) {
            throw new TicketStateException(otherwise);
        }
    }
}
