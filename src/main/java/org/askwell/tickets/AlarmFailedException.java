package org.askwell.tickets;

/** An alarm could not be raised; everything about it is undone. */
class AlarmFailedException extends RuntimeException {

    private final transient Ticket ticket;

    /** @param ticket whose alarm it was, or null if it may have been one of several */
    AlarmFailedException(Ticket ticket, RuntimeException cause) {
        super(cause);
        this.ticket = ticket;
    }

    Ticket ticket() {
        return ticket;
    }
}
