package org.askwell.knowledge.search;

/**
 * How sure the portal must be of the first entry, as its confidence, 0..1.
 *
 * @param answer from here on the entry is shown in full
 * @param candidates from here on entries are offered as a list; at most {@code answer}
 */
public record Thresholds(double answer, double candidates) {

    /** Until an administrator sets others: of entries of just this confidence 30 and 75 in a hundred are wrong. */
    public static final Thresholds DEFAULT = new Thresholds(0.7, 0.25);

    /** @param confidence of the first entry, 0..1; 0 if there is none, of which nothing can be shown */
    public Decision decide(double confidence) {
        if (confidence <= 0 || confidence < candidates) {
            return Decision.NONE;
        }
        return confidence >= answer ? Decision.ANSWER : Decision.CANDIDATES;
    }
}
