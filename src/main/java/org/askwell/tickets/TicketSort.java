package org.askwell.tickets;

import jakarta.ws.rs.BadRequestException;

/** The orders a list of tickets may be asked in (T07). */
public enum TicketSort {
    /** What is due next comes first; what is not on support comes last. */
    DUE("t.dueAt asc nulls last, t.id"),
    SEVERITY("t.severity, t.id"),
    UPDATED("t.updatedAt desc, t.id desc"),
    CREATED("t.id desc");

    private final String order;

    TicketSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }

    /** @return which way the order goes, as {@code aria-sort} has it */
    public String direction() {
        return this == UPDATED || this == CREATED ? "descending" : "ascending";
    }

    /** @return whether the column is shown on wide screens only */
    public boolean wide() {
        return this == UPDATED || this == CREATED;
    }

    /** @return the name as addresses have it */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @throws BadRequestException for anything else than the names in lower case */
    public static TicketSort fromString(String name) {
        return Choice.of(TicketSort.class, name);
    }
}
