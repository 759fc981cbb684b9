package org.askwell.tickets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.askwell.accounts.Viewer;
import org.askwell.tickets.queues.TicketQueue;
import org.askwell.web.Page;
import org.hibernate.Session;

/**
 * A search in what a viewer may see: the scope is the first condition, whatever is added narrows it, and the count is
 * taken from the same conditions as the rows (T05).
 */
public final class TicketQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final boolean readsNotes;

    private TicketQuery(TicketScope scope, boolean readsNotes) {
        conditions.add(scope.condition());
        parameters.putAll(scope.parameters());
        this.readsNotes = readsNotes;
    }

    public static TicketQuery visibleTo(Viewer viewer) {
        return new TicketQuery(TicketScope.of(viewer), Ticket.readsNotes(viewer));
    }

    /** Takes those of the view; {@link TicketView#MINE} are those the viewer works on. */
    public TicketQuery in(TicketView view, Viewer viewer) {
        if (view == TicketView.MINE) {
            parameters.put("me", viewer.accountId());
        }
        return where(view.condition());
    }

    /** Takes those the viewer opened, or those that others opened. */
    public TicketQuery openedBy(Viewer viewer, boolean own) {
        parameters.put("me", viewer.accountId());
        return where(own ? "t.requester.id = :me" : "t.requester.id <> :me");
    }

    public TicketQuery product(String code) {
        return code == null || code.isBlank() ? this : with("t.productCode = :product", "product", code);
    }

    /** @param code a queue's, {@link TicketQueue#NONE} for those in none, or empty for all */
    public TicketQuery queue(String code) {
        if (TicketQueue.NONE.equals(code)) {
            return where("t.queueCode is null");
        }
        return code == null || code.isBlank() ? this : with("t.queueCode = :queue", "queue", code);
    }

    public TicketQuery severity(Severity severity) {
        return severity == null ? this : with("t.severity = :severity", "severity", severity);
    }

    /** Takes those that belong to the incident. */
    public TicketQuery incident(Long id) {
        return with("t.incident.id = :incident", "incident", id);
    }

    public TicketQuery charge(Charge charge) {
        return with("t.charge = :charge", "charge", charge);
    }

    public TicketQuery states(java.util.Collection<State> states) {
        return states.isEmpty() ? this : with("t.state in :states", "states", states);
    }

    /** Takes those in whose texts every word is found; internal notes count only for those who may read them. */
    public TicketQuery words(String query) {
        List<String> words = SearchWords.conditions(query == null ? "" : query);
        for (int i = 0; i < words.size(); i++) {
            with(TicketText.has(readsNotes, "word" + i), "word" + i, words.get(i));
        }
        return this;
    }

    private TicketQuery where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    private TicketQuery with(String condition, String name, Object value) {
        parameters.put(name, value);
        return where(condition);
    }

    /**
     * @param number the page, from 1
     * @param size 1–{@value Page#MAX_SIZE}
     */
    public Page<TicketRow> page(Session database, TicketSort sort, int number, int size) {
        return new Page<>(rows(database, sort, (number - 1) * size, size), number, size, count(database));
    }

    /** As the other, of a list whose length is known. */
    Page<TicketRow> page(Session database, TicketSort sort, int number, int size, long total) {
        return new Page<>(rows(database, sort, (number - 1) * size, size), number, size, total);
    }

    /** Finds the tickets of the page by an index first, so that only theirs are joined with what rows show. */
    List<TicketRow> rows(Session database, TicketSort sort, int from, int atMost) {
        List<Long> ids = database.createQuery(
                        "select t.id from Ticket t" + where() + " order by " + sort.order(), Long.class)
                .setProperties(parameters)
                .setFirstResult(from)
                .setMaxResults(atMost)
                .getResultList();
        return database.createQuery(
                        "select " + TicketRow.COLUMNS + TicketRow.SOURCES + " where t.id in :ids order by "
                                + sort.order(),
                        TicketRow.class)
                .setParameter("ids", ids)
                .setParameter("open", State.OPEN)
                .getResultList();
    }

    public long count(Session database) {
        return database.createQuery("select count(*) from Ticket t" + where(), Long.class)
                .setProperties(parameters)
                .getSingleResult();
    }

    private String where() {
        return " where " + String.join(" and ", conditions);
    }
}
