package org.askwell.tickets;

import java.time.Instant;
import java.util.List;

import org.askwell.accounts.Viewer;

/**
 * What a ticket has to do with others, as far as the viewer may know.
 *
 * @param current the ticket in which this one goes on, or null
 * @param undoUntil until when the viewer can undo that, or null
 * @param merged how many tickets go on in this one
 * @param duplicates those of them that the viewer may see, the last first, at most {@value #MOST}
 * @param earliest the number of the merged ticket whose promise is the next one to be kept, or null if it is the ticket's own
 * @param splitFrom the ticket from which this one was split off, or null
 * @param splitOff the tickets that were split off from this one, the last first, at most {@value #MOST}
 * @param incident what the ticket belongs to, or null
 */
public record TicketLinks(
        Link current,
        Instant undoUntil,
        int merged,
        List<Link> duplicates,
        String earliest,
        Link splitFrom,
        List<Link> splitOff,
        Incident incident) {

    private static final int MOST = 20;

    /** @param title null if the viewer may not see the ticket */
    public record Link(String number, String title) {

        static Link to(Ticket ticket) {
            return new Link(ticket.number, ticket.title);
        }
    }

    /**
     * An incident as everybody whose ticket belongs to it may know it.
     *
     * @param number of its ticket, for support only, else null
     */
    public record Incident(String number, String title, State state) {

        public boolean solved() {
            return state == State.RESOLVED || state == State.CLOSED;
        }
    }

    static TicketLinks of(Ticket ticket, Viewer viewer, Instant undoUntil) {
        return new TicketLinks(
                link(ticket.mergedInto, viewer),
                undoUntil,
                ticket.duplicateCount,
                ticket.duplicateCount == 0 ? List.of() : linked("mergedInto", ticket, viewer),
                ticket.duplicateCount == 0 || !ticket.state.open() ? null : earliest(ticket),
                link(ticket.splitFrom, viewer),
                linked("splitFrom", ticket, viewer),
                incident(ticket.incident, viewer));
    }

    private static Link link(Ticket other, Viewer viewer) {
        return other == null
                ? null
                : Ticket.visibleTo(viewer, other.number).map(Link::to).orElseGet(() -> new Link(other.number, null));
    }

    private static List<Link> linked(String as, Ticket ticket, Viewer viewer) {
        TicketScope scope = TicketScope.of(viewer);
        return Ticket.<Ticket>find(
                        "from Ticket t where t." + as + " = :ticket and " + scope.condition() + " order by t.id desc",
                        scope.with("ticket", ticket))
                .page(0, MOST)
                .list()
                .stream()
                .map(Link::to)
                .toList();
    }

    private static String earliest(Ticket ticket) {
        return ticket.next()
                .flatMap(ticket::counted)
                .map(ClockLine.Counted::line)
                .filter(ClockLine::joined)
                .map(line -> line.owner().number)
                .orElse(null);
    }

    private static Incident incident(Ticket incident, Viewer viewer) {
        return incident == null
                ? null
                : new Incident(
                        viewer.support() ? incident.number : null,
                        incident.incidentTitle(viewer.language()),
                        incident.state);
    }

    /** @return whether there is anything to show */
    public boolean any() {
        return current != null || merged > 0 || splitFrom != null || !splitOff.isEmpty() || incident != null;
    }
}
