package org.askwell.tickets;

import org.askwell.accounts.Account;

/**
 * A ticket goes on in another one about the same problem.
 *
 * @param number as shown, for example AW-1024
 * @param target the number of the ticket in which it goes on
 * @param requesterId the account whose ticket was merged
 * @param byId the account that did it
 */
public record TicketMerged(String number, String title, String target, Long requesterId, Long byId) {

    /** @param duplicate after the merge */
    public static TicketMerged of(Ticket duplicate, Account by) {
        return new TicketMerged(
                duplicate.number, duplicate.title, duplicate.mergedInto.number, duplicate.requester.id, by.id);
    }
}
