package org.askwell.tickets;

import org.askwell.accounts.Account;

/**
 * Somebody wrote a reply that the customer sees.
 *
 * @param number as shown, for example AW-1024
 * @param requesterId the account whose problem it is
 * @param assigneeId the account that works on it, or null
 * @param byId the account that did it
 * @param byCustomer whether the customer's side wrote it
 * @param excerpt the beginning of the reply, at most 300 characters
 */
public record TicketReplied(
        Long ticketId,
        String number,
        String title,
        Long requesterId,
        Long assigneeId,
        Long byId,
        boolean byCustomer,
        String excerpt) {

    static TicketReplied of(Ticket ticket, Account by, Message reply) {
        return new TicketReplied(
                ticket.id,
                ticket.number,
                ticket.title,
                ticket.requester.id,
                ticket.assigneeId(),
                by.id,
                !reply.fromSupport,
                reply.excerpt());
    }
}
