package org.askwell.tickets;

import org.askwell.accounts.Account;

/**
 * The customer says that the problem is not solved.
 *
 * @param number as shown, for example AW-1024
 * @param requesterId the account whose problem it is
 * @param assigneeId the account that works on it, or null
 * @param byId the account that did it
 * @param reason the customer's words
 */
public record TicketReopened(
        Long ticketId, String number, String title, Long requesterId, Long assigneeId, Long byId, String reason) {

    static TicketReopened of(Ticket ticket, Account by, String reason) {
        return new TicketReopened(
                ticket.id, ticket.number, ticket.title, ticket.requester.id, ticket.assigneeId(), by.id, reason);
    }
}
