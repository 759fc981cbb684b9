package org.askwell.tickets;

import java.time.Instant;

import org.askwell.tickets.sla.Target;

/**
 * Something was not done in the time promised for it.
 *
 * @param number as shown, for example AW-1024
 * @param assigneeId the account that works on it, or null
 * @param due until when it was promised
 */
public record PromiseBroken(Long ticketId, String number, String title, Long assigneeId, Target target, Instant due) {

    static PromiseBroken of(Ticket ticket, TicketAlarm alarm) {
        return new PromiseBroken(ticket.id, ticket.number, ticket.title, ticket.assigneeId(), alarm.target, alarm.due);
    }
}
