package org.askwell.tickets;

import java.util.Set;
import java.util.stream.Collectors;

/** Where a ticket is on its way, and with it who has to act next. */
public enum State {
    NEW,
    ASSIGNED,
    WAITING_ON_CUSTOMER,
    ON_US,
    RESOLVED,
    CLOSED,
    WITHDRAWN,
    /** It goes on in another ticket about the same problem. */
    MERGED;

    /** The states in which support has to act. */
    public static final Set<State> WAITING_ON_US = Set.of(NEW, ASSIGNED, ON_US);

    /** The states in which the problem is not solved yet. */
    public static final Set<State> OPEN = Set.of(NEW, ASSIGNED, ON_US, WAITING_ON_CUSTOMER);

    /** @return a condition in HQL that holds for tickets {@code t} in one of the states */
    static String anyOf(Set<State> states) {
        return states.stream()
                .sorted()
                .map(state -> State.class.getName() + "." + state.name())
                .collect(Collectors.joining(", ", "t.state in (", ")"));
    }

    public boolean open() {
        return OPEN.contains(this);
    }

    /** @return whether nothing more happens to the ticket */
    public boolean finished() {
        return this == CLOSED || this == WITHDRAWN || this == MERGED;
    }

    public boolean waitingOnUs() {
        return WAITING_ON_US.contains(this);
    }

    /** @return whether the customer has to act: to answer a question or to judge a solution */
    public boolean waitingOnCustomer() {
        return this == WAITING_ON_CUSTOMER || this == RESOLVED;
    }
}
