package org.askwell.tickets;

import java.util.Locale;
import java.util.Set;

import jakarta.ws.rs.BadRequestException;

/** The ways to look at the queue; each has a count. */
public enum TicketView {
    UNASSIGNED("t.assignee is null and " + State.anyOf(State.WAITING_ON_US)),
    MINE("t.assignee.id = :me and " + State.anyOf(State.OPEN)),
    ON_US(State.anyOf(State.WAITING_ON_US)),
    WAITING(State.anyOf(Set.of(State.WAITING_ON_CUSTOMER))),
    RESOLVED(State.anyOf(Set.of(State.RESOLVED))),
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
