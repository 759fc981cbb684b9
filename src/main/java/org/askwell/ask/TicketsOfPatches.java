package org.askwell.ask;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.askwell.accounts.Viewer;
import org.askwell.downloads.LinkedWork;
import org.askwell.tickets.Ticket;

/** Lets a patch name tickets: downloads and tickets do not know each other. */
@ApplicationScoped
class TicketsOfPatches implements LinkedWork {

    @Override
    public Optional<Link> of(String number, Viewer viewer) {
        String folder = viewer.support() ? "/desk/tickets/" : "/tickets/";
        return Ticket.visibleTo(viewer, number)
                .map(ticket -> new Link(ticket.number, ticket.title, folder + ticket.number));
    }

    @Override
    public boolean exists(String number) {
        return Ticket.count("number", number) > 0;
    }
}
