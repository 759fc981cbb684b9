package org.askwell.ask;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.askwell.accounts.Viewer;
import org.askwell.downloads.LinkedTickets;
import org.askwell.tickets.Ticket;

/** Lets a patch name tickets: downloads and tickets do not know each other. */
@ApplicationScoped
class TicketsOfPatches implements LinkedTickets {

    @Override
    public List<Link> of(List<String> numbers, Viewer viewer) {
        String folder = viewer.support() ? "/desk/tickets/" : "/tickets/";
        return numbers.stream()
                .map(number -> Ticket.visibleTo(viewer, number))
                .flatMap(Optional::stream)
                .map(ticket -> new Link(ticket.number, ticket.title, folder + ticket.number))
                .toList();
    }

    @Override
    public List<String> unknown(List<String> numbers) {
        return numbers.stream()
                .filter(number -> Ticket.count("number", number) == 0)
                .toList();
    }
}
