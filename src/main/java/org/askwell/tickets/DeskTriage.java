package org.askwell.tickets;

import java.util.List;

import org.askwell.accounts.Language;
import org.askwell.tickets.queues.QueueChoice;
import org.askwell.tickets.queues.TicketQueue;

/**
 * Where a ticket waits, and what it may be a repetition of.
 *
 * @param queue the name of its queue, or null for none
 * @param queues in which it can be put
 */
public record DeskTriage(String queue, List<QueueChoice> queues, List<Duplicates.Suspected> duplicates) {

    static DeskTriage of(
            Ticket ticket, List<QueueChoice> queues, List<Duplicates.Suspected> duplicates, Language language) {
        return new DeskTriage(
                ticket.queueCode == null
                        ? null
                        : TicketQueue.withCode(ticket.queueCode)
                                .map(queue -> queue.name(language))
                                .orElse(null),
                queues,
                duplicates);
    }
}
