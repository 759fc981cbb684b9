package org.askwell.tickets;

/**
 * The day has come on which support wanted to see the ticket again.
 *
 * @param number as shown, for example AW-1024
 * @param assigneeId the account that works on it, or null
 */
public record TicketCameBack(Long ticketId, String number, String title, Long assigneeId) {}
