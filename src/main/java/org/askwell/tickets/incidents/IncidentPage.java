package org.askwell.tickets.incidents;

import org.askwell.accounts.Viewer;
import org.askwell.tickets.Ticket;

/**
 * What the page of an incident begins with, and what was typed there.
 *
 * @param title of the incident's own ticket
 * @param version of that ticket
 * @param declared whether it is an incident already
 * @param changeable whether it can be, or have other titles
 * @param adding the number of a ticket that is to belong to it, as typed
 */
public record IncidentPage(
        String number,
        String title,
        int version,
        boolean declared,
        boolean changeable,
        String titleEn,
        String titleZh,
        long tickets,
        long open,
        String adding) {

    static IncidentPage of(Viewer viewer, String number, IncidentDesk desk) {
        Ticket ticket = IncidentDesk.ticket(viewer, number);
        IncidentOverview overview = desk.overview(ticket);
        return new IncidentPage(
                ticket.number,
                ticket.title,
                ticket.version,
                overview != null,
                !ticket.state.finished() && ticket.incident == null,
                ticket.incidentTitleEn == null ? "" : ticket.incidentTitleEn,
                ticket.incidentTitleZh == null ? "" : ticket.incidentTitleZh,
                overview == null ? 0 : overview.tickets(),
                overview == null ? 0 : overview.open(),
                "");
    }

    /** @return the address of the page, to which the number of a page of its tickets can be added */
    public String pagerBase() {
        return "/desk/tickets/" + number + "/incident?";
    }

    IncidentPage with(String typedEn, String typedZh) {
        return new IncidentPage(number, title, version, declared, changeable, typedEn, typedZh, tickets, open, adding);
    }

    IncidentPage adding(String typed) {
        return new IncidentPage(number, title, version, declared, changeable, titleEn, titleZh, tickets, open, typed);
    }
}
