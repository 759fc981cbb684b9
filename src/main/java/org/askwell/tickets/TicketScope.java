package org.askwell.tickets;

import java.util.HashMap;
import java.util.Map;

import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;

/**
 * Which tickets a viewer may see, as a condition of every query on {@code Ticket t}.
 *
 * <p>Support, administrators and auditors see all. A customer's manager sees all of the organisation. A customer sees the
 * own ones and those of colleagues that are not kept personal. Everybody else, other staff included, sees the own ones.
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
        String colleagues = viewer.has(Role.CUSTOMER_MANAGER)
                ? "t.organisationCode = :organisation"
                : "t.organisationCode = :organisation and t.shared";
        return new TicketScope(
                "(" + MINE + " or " + colleagues + ")",
                Map.of("me", viewer.accountId(), "organisation", viewer.organisationCode()));
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
