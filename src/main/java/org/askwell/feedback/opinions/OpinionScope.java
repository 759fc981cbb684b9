package org.askwell.feedback.opinions;

import java.util.HashMap;
import java.util.Map;

import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;

/**
 * Which opinions a viewer may see, as a condition of every query on {@code Opinion o}: everybody the own ones; supervisors and
 * administrators all others, except those that are about themselves.
 */
record OpinionScope(String condition, Map<String, Object> parameters) {

    private static final String MINE = "o.author.id = :me";
    private static final String HANDLED = "o.author.id <> :me and (o.concerned is null or o.concerned.id <> :me)";

    /** @return what the viewer wrote */
    static OpinionScope written(Viewer viewer) {
        return viewer.loggedIn() ? new OpinionScope(MINE, me(viewer)) : new OpinionScope("1 = 0", Map.of());
    }

    /** @return what the viewer answers */
    static OpinionScope handled(Viewer viewer) {
        return handles(viewer) ? new OpinionScope(HANDLED, me(viewer)) : new OpinionScope("1 = 0", Map.of());
    }

    static boolean handles(Viewer viewer) {
        return viewer.loggedIn() && (viewer.has(Role.SUPERVISOR) || viewer.admin());
    }

    private static Map<String, Object> me(Viewer viewer) {
        return Map.of("me", viewer.accountId());
    }

    Map<String, Object> with(String name, Object value) {
        var all = new HashMap<>(parameters);
        all.put(name, value);
        return all;
    }
}
