package org.askwell.changes;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.askwell.accounts.Viewer;
import org.askwell.tickets.Ticket;
import org.askwell.tickets.TicketChanges;

/** Shows on a ticket which changes came from it. */
@ApplicationScoped
class ChangesOfTickets implements TicketChanges {

    @Override
    public List<Link> of(Ticket ticket, Viewer viewer) {
        return ChangeRequest.from(ticket, viewer).stream()
                .map(change -> new Link("/changes/" + change.number, change.number, change.title))
                .toList();
    }
}
