package org.askwell.tickets;

/** Something that the state of a ticket does not allow. Answers 409; the reason is told in the reader's language. */
public class TicketStateException extends RuntimeException {

    /** Why not. */
    public enum Reason {
        FINISHED,
        NOT_OPEN,
        NOT_RESOLVED,
        /** Somebody else was faster. */
        DONE_ALREADY,
        HURRIED_JUST_NOW,
        /** It was opened before there were terms. */
        NO_CLOCK,
        NOT_RATEABLE,
        RATED_ALREADY,
        /** An emergency's data are not backed up yet (R14). */
        BACKUP_FIRST,
        /** A third party takes part (R12). */
        THIRD_PARTY,
        /** A ticket can be neither a duplicate nor a part of itself. */
        ITSELF,
        /** The other ticket takes nothing more. */
        OTHER_FINISHED,
        /** One customer would read another one's words. */
        OTHER_CUSTOMER,
        /** Whoever asked the same may not read the other ticket. */
        OTHER_PERSONAL,
        /** It is too late to undo the merge, or somebody else made it. */
        MERGE_STANDS,
        /** Incidents neither go on in other tickets nor belong to other incidents. */
        IS_INCIDENT,
        NO_INCIDENT,
        /** Tickets belong to the incident. */
        HAS_TICKETS
    }

    private final Reason reason;

    public TicketStateException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
