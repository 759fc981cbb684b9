package org.askwell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.askwell.testsupport.Cast;
import org.askwell.tickets.LinkedTickets;

/** Tickets that have to do with each other: merged, to be split, and parts of an incident. */
final class PageLinks {

    private static String merged;
    private static String target;
    private static String reply;
    private static String part;
    private static String incident;
    private static String said;

    private PageLinks() {}

    static void make() {
        merged = PageTickets.ticket(Map.of());
        target = PageTickets.ticket(Map.of());
        reply = LinkedTickets.reply(Cast.MEI, target);
        LinkedTickets.merge(Cast.SUE, merged, target).statusCode(200);
        part = PageTickets.ticket(Map.of());
        incident = PageTickets.ticket(Map.of());
        LinkedTickets.incident(incident, "Payment files are rejected by banks since the update of 18 November", part);
        said = LinkedTickets.say(incident, "REPLY", "We found the cause.\n\nA patch follows.", Map.of())
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id");
    }

    static void addTo(Map<Cast, List<String>> pages) {
        add(pages, Cast.MEI, "/tickets/" + merged, "/tickets/" + target, "/tickets/" + part);
        add(
                pages,
                Cast.SUE,
                "/desk/tickets/" + merged,
                "/desk/tickets/" + target,
                "/desk/tickets/" + target + "/messages/" + reply + "/split",
                "/desk/tickets/" + part,
                "/desk/tickets/" + part + "/incident",
                "/desk/tickets/" + incident,
                "/desk/tickets/" + incident + "/incident",
                "/desk/tickets/" + incident + "/incident/replies/" + said);
    }

    private static void add(Map<Cast, List<String>> pages, Cast person, String... paths) {
        var all = new ArrayList<String>(pages.get(person));
        all.addAll(List.of(paths));
        pages.put(person, all);
    }
}
