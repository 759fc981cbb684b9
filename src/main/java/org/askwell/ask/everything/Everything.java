package org.askwell.ask.everything;

import java.util.List;

import org.askwell.knowledge.search.Candidate;
import org.askwell.tickets.TicketRow;
import org.askwell.web.Page;

/**
 * The first of what was found in each room, within what the viewer may see there.
 *
 * @param degraded whether the search engine was down and the database answered for the articles
 */
public record Everything(
        Page<TicketRow> tickets,
        List<Candidate> articles,
        Page<Found> customers,
        List<Found> contacts,
        Page<Found> patches,
        boolean degraded) {

    /**
     * Something with a page.
     *
     * @param detail what tells it from others
     */
    public record Found(String title, String detail, String path) {}

    /** @return whether there is nothing in any room */
    public boolean empty() {
        return tickets.items().isEmpty()
                && articles.isEmpty()
                && customers.items().isEmpty()
                && contacts.isEmpty()
                && patches.items().isEmpty();
    }
}
