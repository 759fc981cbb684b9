package org.askwell.tickets;

import java.util.Locale;

import jakarta.ws.rs.BadRequestException;

/** The ways to look at the queue; each has a count. */
public enum TicketView {
    UNASSIGNED("t.assignee is null and t.state in (State.NEW, State.ASSIGNED, State.ON_US)"),
    MINE("t.assignee.id = :me and t.state in (State.NEW, State.ASSIGNED, State.ON_US, State.WAITING_ON_CUSTOMER)"),
    ON_US("t.state in (State.NEW, State.ASSIGNED, State.ON_US)"),
    WAITING("t.state = State.WAITING_ON_CUSTOMER"),
    RESOLVED("t.state = State.RESOLVED"),
    ALL("1 = 1");

    private final String condition;

    TicketView(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** @return the name as addresses have it */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws BadRequestException for anything else than the names in lower case */
    public static TicketView fromString(String name) {
        return Choice.of(TicketView.class, name);
    }
}
