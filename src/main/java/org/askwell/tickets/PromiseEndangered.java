package org.askwell.tickets;

import java.time.Instant;

import org.askwell.tickets.sla.Target;

/**
 * Three quarters of the time promised for something are over.
 *
 * @param number as shown, for example AW-1024
 * @param assigneeId the account that works on it, or null
 * @param due until when it is promised
 */
public record PromiseEndangered(
        Long ticketId, String number, String title, Long assigneeId, Target target, Instant due) {

    static PromiseEndangered of(Ticket ticket, TicketAlarm alarm) {
        return new PromiseEndangered(
                ticket.id, ticket.number, ticket.title, ticket.assigneeId(), alarm.target, alarm.due);
    }
}
