package org.askwell.tickets;

import java.util.HashMap;
import java.util.Optional;
import java.util.TreeSet;

import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Viewer;

import static java.util.Arrays.asList;

/** Two tickets that are changed together. They are always locked in the same order, so that no two changes block each other. */
public record TicketPair(Ticket one, Ticket other) {

    /**
     * @return both, locked until the transaction ends; empty if the viewer sees no second one
     * @throws NotFoundException if the viewer sees no first one
     */
    public static Optional<TicketPair> forChange(Viewer viewer, String one, String other) {
        var found = new HashMap<String, Optional<Ticket>>();
        for (String number : new TreeSet<>(asList(one, other))) {
            found.put(number, Ticket.forChange(viewer, number));
        }
        Ticket first = found.get(one).orElseThrow(NotFoundException::new);
        return found.get(other).map(second -> new TicketPair(first, second));
    }
}
