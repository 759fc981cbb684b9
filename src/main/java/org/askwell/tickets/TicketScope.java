package org.askwell.tickets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.customers.Organisation;

/**
 * Which tickets a viewer may see, as a condition of every query on {@code Ticket t}.
 *
 * <p>Support, administrators and auditors see all. A customer's manager sees all of the organisation, and of those below it
 * what is not kept personal. A customer sees the own ones and those of colleagues that are not kept personal. Nobody sees what
 * is above or beside. Everybody else, other staff included, sees the own ones.
 */
record TicketScope(String condition, Map<String, Object> parameters) {

    private static final String MINE = "t.requester.id = :me";

    static TicketScope of(Viewer viewer) {
        if (viewer.support() || viewer.admin() || viewer.has(Role.AUDITOR)) {
            return new TicketScope("1 = 1", Map.of());
        }
        if (!viewer.loggedIn()) {
            return new TicketScope("1 = 0", Map.of());
        }
        if (viewer.organisationCode() == null || viewer.staff()) {
            return mine(viewer);
        }
        if (viewer.has(Role.CUSTOMER_MANAGER)) {
            return managed(viewer, Organisation.codesBelow(viewer.organisationCode()));
        }
        return new TicketScope(
                "(" + MINE + " or t.organisationCode = :organisation and t.shared)",
                Map.of("me", viewer.accountId(), "organisation", viewer.organisationCode()));
    }

    /** Most managers have nobody below them, and then the database is asked nothing about it. */
    private static TicketScope managed(Viewer viewer, List<String> below) {
        var parameters = new HashMap<String, Object>(
                Map.of("me", viewer.accountId(), "organisation", viewer.organisationCode()));
        String parts = "";
        if (!below.isEmpty()) {
            parameters.put("below", below);
            parts = " or t.organisationCode in :below and t.shared";
        }
        return new TicketScope("(" + MINE + " or t.organisationCode = :organisation" + parts + ")", parameters);
    }

    /** @return only what the viewer opened */
    static TicketScope mine(Viewer viewer) {
        return new TicketScope(MINE, Map.of("me", viewer.accountId()));
    }

    /** @return the parameters of the condition and one more */
    Map<String, Object> with(String name, Object value) {
        var all = new HashMap<>(parameters);
        all.put(name, value);
        return all;
    }
}
