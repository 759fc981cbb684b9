package org.askwell.tickets;

import java.util.List;

import org.hibernate.Session;

/**
 * How many tickets are alike in everything the queue's filters tell apart.
 *
 * @param product its code, or null
 * @param assigneeId null for nobody
 */
record Tally(State state, Severity severity, String product, Long assigneeId, long tickets) {

    /** @return all tickets, in a few hundred rows read from one index */
    static List<Tally> all(Session database) {
        return database.createQuery(
                        """
                        select t.state, t.severity, t.productCode, t.assignee.id, count(*) from Ticket t
                        group by t.state, t.severity, t.productCode, t.assignee.id
                        """,
                        Tally.class)
                .getResultList();
    }

    /** @param me whose tickets {@link TicketView#MINE} has */
    boolean in(DeskListing listing, Long me) {
        return listing.view().takes(state, assigneeId, me)
                && (listing.product().isEmpty() || listing.product().equals(product))
                && (listing.severity() == null || listing.severity() == severity)
                && (listing.state() == null || listing.state() == state);
    }
}
