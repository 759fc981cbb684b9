package org.askwell.tickets;

import org.askwell.accounts.Account;

/**
 * Support asked the customer something and waits for the answer.
 *
 * @param number as shown, for example AW-1024
 * @param requesterId the account whose problem it is
 * @param assigneeId the account that works on it, or null
 * @param byId the account that did it
 * @param excerpt the beginning of the question, at most 300 characters
 */
public record TicketWaiting(
        Long ticketId, String number, String title, Long requesterId, Long assigneeId, Long byId, String excerpt) {

    static TicketWaiting of(Ticket ticket, Account by, Message question) {
        return new TicketWaiting(
                ticket.id,
                ticket.number,
                ticket.title,
                ticket.requester.id,
                ticket.assigneeId(),
                by.id,
                question.excerpt());
    }
}
