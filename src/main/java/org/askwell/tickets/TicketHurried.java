package org.askwell.tickets;

import org.askwell.accounts.Account;

/**
 * The customer asks support to hurry (催单).
 *
 * @param number as shown, for example AW-1024
 * @param requesterId the account whose problem it is
 * @param assigneeId the account that works on it, or null
 * @param byId the account that did it
 * @param times how often by now
 */
public record TicketHurried(
        Long ticketId, String number, String title, Long requesterId, Long assigneeId, Long byId, int times) {

    static TicketHurried of(Ticket ticket, Account by) {
        return new TicketHurried(
                ticket.id,
                ticket.number,
                ticket.title,
                ticket.requester.id,
                ticket.assigneeId(),
                by.id,
                ticket.hurries);
    }
}
