package org.askwell.tickets;

import java.time.Instant;

import org.askwell.accounts.Account;

/**
 * A ticket was opened.
 *
 * @param number as shown, for example AW-1024
 * @param requesterId the account whose problem it is
 * @param assigneeId the account that works on it, or null
 * @param byId the account that did it
 * @param organisationCode the requester's customer or null
 * @param productCode the product or null
 * @param severity how badly it hurts
 * @param respondBy until when an answer is promised
 */
public record TicketOpened(
        Long ticketId,
        String number,
        String title,
        Long requesterId,
        Long assigneeId,
        Long byId,
        String organisationCode,
        String productCode,
        Severity severity,
        Instant respondBy) {

    static TicketOpened of(Ticket ticket, Account by) {
        return new TicketOpened(
                ticket.id,
                ticket.number,
                ticket.title,
                ticket.requester.id,
                ticket.assigneeId(),
                by.id,
                ticket.organisationCode,
                ticket.productCode,
                ticket.severity,
                ticket.respondBy);
    }
}
