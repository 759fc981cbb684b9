package org.askwell.tickets;

import org.askwell.accounts.Account;

/**
 * A ticket that was merged by mistake goes on by itself again.
 *
 * @param number as shown, for example AW-1024
 * @param requesterId the account whose ticket it is
 * @param byId the account that did it
 */
public record TicketMergeUndone(String number, String title, Long requesterId, Long byId) {

    public static TicketMergeUndone of(Ticket ticket, Account by) {
        return new TicketMergeUndone(ticket.number, ticket.title, ticket.requester.id, by.id);
    }
}
