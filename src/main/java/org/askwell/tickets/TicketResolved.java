package org.askwell.tickets;

import org.askwell.accounts.Account;

/**
 * Support gave a solution, which the customer may confirm or reject.
 *
 * @param number as shown, for example AW-1024
 * @param requesterId the account whose problem it is
 * @param assigneeId the account that works on it, or null
 * @param byId the account that did it
 * @param resolution the solution's text
 */
public record TicketResolved(
        Long ticketId, String number, String title, Long requesterId, Long assigneeId, Long byId, String resolution) {

    public static TicketResolved of(Ticket ticket, Account by) {
        return new TicketResolved(
                ticket.id,
                ticket.number,
                ticket.title,
                ticket.requester.id,
                ticket.assigneeId(),
                by.id,
                ticket.resolution);
    }
}
