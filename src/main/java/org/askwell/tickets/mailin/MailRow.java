package org.askwell.tickets.mailin;

import java.time.Instant;

import org.askwell.tickets.mailin.IncomingMail.Fate;

/**
 * A mail as a list shows it.
 *
 * @param sender the address, or null
 * @param subject may be empty or null
 * @param ticket the number of its ticket, or null
 */
public record MailRow(
        Long id,
        String sender,
        String senderName,
        String subject,
        Instant arrivedAt,
        long size,
        Fate fate,
        Hindrance hindrance,
        String ticket) {

    static MailRow of(IncomingMail mail) {
        return new MailRow(
                mail.id,
                mail.sender,
                mail.senderName,
                mail.subject,
                mail.arrivedAt,
                mail.size,
                mail.fate,
                mail.hindrance,
                mail.ticketNumber);
    }
}
