package org.askwell.knowledge.search;

import java.util.List;

/**
 * Why an entry was offered, for staff.
 *
 * @param confidence the probability that it answers the question, 0..1
 * @param reasons what made it, what counted most first; empty for entries too far behind to be weighed
 */
public record Why(double confidence, List<Reason> reasons) {

    /** What adds less shows as nothing where numbers have two places. */
    private static final double LITTLE = 0.005;

    /** @return the reasons that are worth a reader's time */
    public List<Reason> telling() {
        return reasons.stream()
                .filter(reason -> Math.abs(reason.contribution()) >= LITTLE)
                .toList();
    }
}
