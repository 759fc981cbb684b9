package org.askwell.tickets;

import java.util.Locale;
import java.util.Set;

import jakarta.ws.rs.BadRequestException;

/** The ways to look at the queue; each has a count. */
public enum TicketView {
    UNASSIGNED(Whose.NOBODYS, State.WAITING_ON_US),
    MINE(Whose.MINE, State.OPEN),
    ON_US(Whose.ANYBODYS, State.WAITING_ON_US),
    WAITING(Whose.ANYBODYS, Set.of(State.WAITING_ON_CUSTOMER)),
    RESOLVED(Whose.ANYBODYS, Set.of(State.RESOLVED)),
    ALL(Whose.ANYBODYS, Set.of(State.values()));

    private enum Whose {
        ANYBODYS,
        NOBODYS,
        MINE
    }

    private final Whose whose;
    private final Set<State> states;

    TicketView(Whose whose, Set<State> states) {
        this.whose = whose;
        this.states = states;
    }

    /** @return in HQL, what holds for tickets {@code t} of the view; {@code :me} is the viewer where it is {@link #MINE} */
    String condition() {
        String state = this == ALL ? "1 = 1" : State.anyOf(states);
        return switch (whose) {
            case ANYBODYS -> state;
            case NOBODYS -> "t.assignee is null and " + state;
            case MINE -> "t.assignee.id = :me and " + state;
        };
    }

    /**
     * @param assigneeId who works on the ticket, or null
     * @param me the viewer's account
     * @return whether the view has the ticket; the same as {@link #condition}
     */
    boolean takes(State state, Long assigneeId, Long me) {
        return states.contains(state)
                && switch (whose) {
                    case ANYBODYS -> true;
                    case NOBODYS -> assigneeId == null;
                    case MINE -> me.equals(assigneeId);
                };
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
