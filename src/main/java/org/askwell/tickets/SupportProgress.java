package org.askwell.tickets;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

import org.askwell.accounts.Account;
import org.askwell.tickets.TicketStateException.Reason;
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

    static void require(boolean allowed, Reason otherwise) {
        if (!allowed) {
            throw new TicketStateException(otherwise);
        }
    }
}
