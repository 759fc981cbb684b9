package org.askwell.tickets;

import org.askwell.accounts.Account;

/**
 * A ticket is finished: the solution was confirmed, or the ticket was withdrawn.
 *
 * @param number as shown, for example AW-1024
 * @param requesterId the account whose problem it is
 * @param assigneeId the account that works on it, or null
 * @param byId the account that did it
 * @param withdrawn whether it ended without a solution
 */
public record TicketClosed(
        Long ticketId, String number, String title, Long requesterId, Long assigneeId, Long byId, boolean withdrawn) {

    static TicketClosed of(Ticket ticket, Account by) {
        return new TicketClosed(
                ticket.id,
                ticket.number,
                ticket.title,
                ticket.requester.id,
                ticket.assigneeId(),
                by.id,
                ticket.state == State.WITHDRAWN);
    }
}
