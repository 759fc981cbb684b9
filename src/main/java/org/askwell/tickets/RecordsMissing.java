package org.askwell.tickets;

/**
 * An emergency is solved and its records are not completed in time (R14).
 *
 * @param number as shown, for example AW-1024
 * @param assigneeId the account that works on it, or null
 */
public record RecordsMissing(String number, String title, Long assigneeId) {

    static RecordsMissing of(Ticket ticket) {
        return new RecordsMissing(ticket.number, ticket.title, ticket.assigneeId());
    }
}
