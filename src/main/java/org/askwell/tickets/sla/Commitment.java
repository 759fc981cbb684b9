package org.askwell.tickets.sla;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is promised for one class of problems.
 *
 * @param calendar the code of the calendar that counts, or null for the one of the contract
 * @param targets what is not in it is not promised; an answer and a plan always are
 */
public record Commitment(String calendar, Map<Target, Promised> targets) {

    /** @throws IllegalArgumentException if an answer or a plan is missing, or something counts from what is not promised */
    public Commitment {
        targets = Collections.unmodifiableMap(new EnumMap<>(targets));
        boolean chained = targets.values().stream().anyMatch(Promised::afterCause);
        if (!targets.containsKey(Target.RESPOND)
                || !targets.containsKey(Target.PLAN)
                || chained && !targets.containsKey(Target.CAUSE)
                || early(targets, Target.RESPOND)
                || early(targets, Target.CAUSE)) {
            throw new IllegalArgumentException(targets.toString());
        }
    }

    private static boolean early(Map<Target, Promised> targets, Target target) {
        return targets.containsKey(target) && targets.get(target).afterCause();
    }

    /** @return what is promised for the target, or null */
    public Promised of(Target target) {
        return targets.get(target);
    }
}
