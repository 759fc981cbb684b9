package org.askwell.tickets;

import org.askwell.accounts.Account;

/**
 * What the work on a ticket costs has to be decided, or was (R11).
 *
 * @param number as shown, for example AW-1024
 * @param requesterId the account whose problem it is
 * @param assigneeId the account that works on it, or null
 * @param byId the account that did it
 * @param charge how it stands now
 * @param words the terms, the remark or the reason; or null
 */
public record ChargeDecided(
        String number,
        String title,
        Long requesterId,
        Long assigneeId,
        Long byId,
        String organisationCode,
        Charge charge,
        String words) {

    static ChargeDecided of(Ticket ticket, Account by, String words) {
        return new ChargeDecided(
                ticket.number,
                ticket.title,
                ticket.requester.id,
                ticket.assigneeId(),
                by.id,
                ticket.organisationCode,
                ticket.charge,
                words);
    }
}
