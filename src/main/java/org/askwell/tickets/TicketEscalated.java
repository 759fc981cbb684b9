package org.askwell.tickets;

import org.askwell.accounts.Account;

/**
 * The next level of support was brought in (R25).
 *
 * @param number as shown, for example AW-1024
 * @param requesterId the account whose problem it is
 * @param assigneeId the account that works on it, or null
 * @param byId the account that did it, or null for the clock or a rule
 * @param level who is asked now
 */
public record TicketEscalated(
        Long ticketId, String number, String title, Long requesterId, Long assigneeId, Long byId, SupportLevel level) {

    public static TicketEscalated of(Ticket ticket, Account by) {
        return new TicketEscalated(
                ticket.id,
                ticket.number,
                ticket.title,
                ticket.requester.id,
                ticket.assigneeId(),
                by == null ? null : by.id,
                ticket.supportLevel);
    }
}
