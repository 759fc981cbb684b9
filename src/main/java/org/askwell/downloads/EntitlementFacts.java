package org.askwell.downloads;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All that a decision about one viewer and one patch rests on, beside the two themselves.
 *
 * @param contracts of the viewer's customer for the product
 * @param grants to the viewer or the viewer's customer, for the product or the patch
 * @param requests of the viewer for the patch that no contract answered, the newest first
 * @param cleared whether the viewer's customer may have what is under export control
 */
record EntitlementFacts(List<Cover> contracts, List<Grant> grants, List<Request> requests, Plan plan, boolean cleared) {

    /**
     * A contract.
     *
     * @param version what is installed, or null if nobody knows
     * @param level the code of the service level
     */
    record Cover(LocalDate first, LocalDate last, String version, String level) {

        boolean activeOn(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** @param revoked whether it was taken back */
    record Grant(LocalDate first, LocalDate last, boolean revoked) {

        boolean goodOn(LocalDate day) {
            return !revoked && !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** @param until the last day if it was granted, else null */
    record Request(Authorization.State state, LocalDate until) {

        boolean goodOn(LocalDate day) {
            return state == Authorization.State.GRANTED && !day.isAfter(until);
        }
    }

    /**
     * What was laid down about the release.
     *
     * @param opensOn when everybody gets it, or null for at once
     * @param levels the service levels that include it; empty for all of them
     * @param stages whoever gets it before that day
     */
    record Plan(LocalDate opensOn, boolean exportControlled, Set<String> levels, List<Stage> stages) {

        static final Plan NONE = new Plan(null, false, Set.of(), List.of());

        boolean includes(String level) {
            return levels.isEmpty() || levels.contains(level);
        }
    }

    /** @param own whether the viewer's customer belongs to the group */
    record Stage(LocalDate first, boolean own) {}
}
