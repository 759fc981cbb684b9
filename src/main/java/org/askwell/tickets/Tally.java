package org.askwell.tickets;

import java.util.List;

import org.askwell.tickets.queues.TicketQueue;
import org.hibernate.Session;

/**
 * How many tickets are alike in everything the queue's filters tell apart.
 *
 * @param product its code, or null
 * @param queue its code, or null for in none
 * @param assigneeId null for nobody
 */
record Tally(State state, Severity severity, String product, String queue, Long assigneeId, long tickets) {

    /** @return all tickets, in a few hundred rows read from one index */
    static List<Tally> all(Session database) {
        return database.createQuery(
                        """
                        select t.state, t.severity, t.productCode, t.queueCode, t.assignee.id, count(*) from Ticket t
                        group by t.state, t.severity, t.productCode, t.queueCode, t.assignee.id
                        """,
                        Tally.class)
                .getResultList();
    }

    /** @param me whose tickets {@link TicketView#MINE} has */
    boolean in(DeskListing listing, Long me) {
        return listing.view().takes(state, assigneeId, me)
                && (listing.product().isEmpty() || listing.product().equals(product))
                && (listing.queue().isEmpty() || listing.queue().equals(queue == null ? TicketQueue.NONE : queue))
                && (listing.severity() == null || listing.severity() == severity)
                && (listing.state() == null || listing.state() == state);
    }
}
