package org.askwell.tickets.live;

/**
 * Something about a ticket was committed, through this portal or another one.
 *
 * @param ticketId null if it is not known which, because the portal did not listen for a while
 */
public record TicketHeard(Long ticketId) {

    /** @return whether it may be about the ticket */
    boolean about(Long id) {
        return ticketId == null || ticketId.equals(id);
    }
}
