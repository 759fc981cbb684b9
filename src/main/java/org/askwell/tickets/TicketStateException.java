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
        THIRD_PARTY
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
