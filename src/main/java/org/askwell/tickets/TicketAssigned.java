package org.askwell.tickets;

import org.askwell.accounts.Account;

/**
 * A ticket was taken by or given to somebody of support.
 *
 * @param number as shown, for example AW-1024
 * @param requesterId the account whose problem it is
 * @param assigneeId the account that works on it, or null
 * @param byId the account that did it, or null for a rule
 */
public record TicketAssigned(Long ticketId, String number, String title, Long requesterId, Long assigneeId, Long byId) {

    public static TicketAssigned of(Ticket ticket, Account by) {
        return new TicketAssigned(
                ticket.id,
                ticket.number,
                ticket.title,
                ticket.requester.id,
                ticket.assigneeId(),
                by == null ? null : by.id);
    }
}
