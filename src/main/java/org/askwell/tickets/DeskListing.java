package org.askwell.tickets;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.quarkus.qute.TemplateData;
import org.askwell.accounts.Viewer;

/**
 * Which part of the queue was asked for, in which order.
 *
 * @param product a product's code, or empty for all
 * @param queue a queue's code, {@link org.askwell.tickets.queues.TicketQueue#NONE} for those in none, or empty for all
 * @param severity null for all
 * @param state null for all of the view
 * @param words at most 200 characters, or empty
 */
@TemplateData
public record DeskListing(
        TicketView view, String product, String queue, Severity severity, State state, String words, TicketSort sort) {

    /** @return the whole view, in its usual order */
    static DeskListing of(TicketView view) {
        return new DeskListing(view, "", "", null, null, "", TicketSort.DUE);
    }

    /** @return what support has to do in a queue */
    public static DeskListing ofQueue(String code) {
        return new DeskListing(TicketView.ON_US, "", code, null, null, "", TicketSort.DUE);
    }

    /**
     * @param severity a letter, or empty for all
     * @param state a name, or empty for all of the view
     * @throws jakarta.ws.rs.BadRequestException for a severity or a state that there is not
     */
    public static DeskListing of(
            TicketView view,
            String product,
            String queue,
            String severity,
            String state,
            String words,
            TicketSort sort) {
        return new DeskListing(
                view,
                product,
                queue,
                severity.isEmpty() ? null : Choice.of(Severity.class, severity),
                state.isEmpty() ? null : Choice.of(State.class, state),
                words.strip(),
                sort);
    }

    TicketQuery query(Viewer viewer) {
        return TicketQuery.visibleTo(viewer)
                .in(view, viewer)
                .product(product)
                .queue(queue)
                .severity(severity)
                .states(state == null ? Set.of() : Set.of(state))
                .words(words);
    }

    /** @return whether the other list has the same tickets, in whatever order */
    public boolean takesWhat(DeskListing other) {
        return sorted(TicketSort.DUE).equals(other.sorted(TicketSort.DUE));
    }

    /** @return the orders a reader may choose, as the columns of the list have them */
    public List<TicketSort> sorts() {
        return List.of(TicketSort.DUE, TicketSort.SEVERITY, TicketSort.UPDATED, TicketSort.CREATED);
    }

    public Severity[] severities() {
        return Severity.values();
    }

    public TicketView[] views() {
        return TicketView.values();
    }

    public State[] states() {
        return State.values();
    }

    /** @return the view of everything, to go to when nothing is found */
    public TicketView all() {
        return TicketView.ALL;
    }

    /** @return the address of the same list in another order */
    public String sorted(TicketSort other) {
        return new DeskListing(view, product, queue, severity, state, words, other).path();
    }

    /** @return the address of the list, to which a page number can be added */
    public String path() {
        return "/desk?" + parameters() + "&";
    }

    /** @return what stands behind the question mark of an address */
    public String parameters() {
        var parts = new ArrayList<String>();
        parts.add("view=" + view.key());
        parts.add("sort=" + sort.key());
        add(parts, "product", product);
        add(parts, "queue", queue);
        add(parts, "severity", severity == null ? "" : severity.name());
        add(parts, "state", state == null ? "" : state.name());
        add(parts, "q", words);
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
