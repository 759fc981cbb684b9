package org.askwell.tickets;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.Session;

/** How many tickets each view of the queue has. */
final class DeskCounts {

    private DeskCounts() {}

    /** @param accountId whose own tickets {@link TicketView#MINE} counts */
    static Map<TicketView, Long> of(Session database, Long accountId) {
        String columns = Stream.of(TicketView.values())
                .map(view -> "count(*) filter (where " + view.condition() + ")")
                .collect(Collectors.joining(", "));
        Object[] counts = database.createQuery("select " + columns + " from Ticket t", Object[].class)
                .setParameter("me", accountId)
                .getSingleResult();
        var byView = new EnumMap<TicketView, Long>(TicketView.class);
        for (TicketView view : TicketView.values()) {
            byView.put(view, (Long) counts[view.ordinal()]);
        }
        return byView;
    }
}
