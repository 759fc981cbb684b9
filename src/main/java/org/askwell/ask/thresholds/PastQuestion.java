package org.askwell.ask.thresholds;

import org.askwell.knowledge.search.Decision;

/**
 * A question of the past, as far as thresholds are concerned.
 *
 * @param inquiry its id
 * @param confidence of the first entry, as it was estimated then, 0..1; 0 if there was none
 */
record PastQuestion(long inquiry, double confidence, Truth truth) {

    /** Where the entry stood that solved the question: for the asker, or as support linked it to the ticket. */
    enum Truth {
        FIRST,
        LISTED,
        ELSEWHERE,
        UNKNOWN
    }

    boolean labelled() {
        return truth != Truth.UNKNOWN;
    }

    boolean wrong() {
        return truth == Truth.LISTED || truth == Truth.ELSEWHERE;
    }

    /**
     * @return what the decision is worth to the asker, comparable within one question: the right entry is best shown in
     *     full, one further down best found in a list, and if there is none it is best to say so
     */
    int worth(Decision decision) {
        return switch (truth) {
            case FIRST -> decision == Decision.ANSWER ? 2 : decision == Decision.CANDIDATES ? 1 : 0;
            case LISTED -> decision == Decision.CANDIDATES ? 2 : decision == Decision.ANSWER ? 1 : 0;
            case ELSEWHERE -> decision == Decision.NONE ? 2 : decision == Decision.CANDIDATES ? 1 : 0;
            case UNKNOWN -> 0;
        };
    }
}
