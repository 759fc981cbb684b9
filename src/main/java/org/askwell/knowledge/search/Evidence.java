package org.askwell.knowledge.search;

import java.util.EnumMap;
import java.util.Map;

import org.askwell.accounts.Language;

/**
 * Why an article may answer a question.
 *
 * @param signals every {@link Signal}'s number
 * @param role what the best passage is to its article
 */
public record Evidence(Map<Signal, Double> signals, Passage.Role role) {

    /** Unrelated sentences stay below these; the two models spread differently. */
    private static final double NEAR_ENGLISH = 0.70;

    private static final double NEAR_CHINESE = 0.55;

    private static final double ENOUGH_WORDS = 0.3;

    static Evidence of(double[] numbers, Passage.Role role) {
        var signals = new EnumMap<Signal, Double>(Signal.class);
        for (Signal signal : Signal.values()) {
            signals.put(signal, numbers[signal.ordinal()]);
        }
        return new Evidence(signals, role);
    }

    double of(Signal signal) {
        return signals.get(signal);
    }

    /** @return whether the article belongs into a list of hits at all */
    boolean relevant(Language asked) {
        return of(Signal.CODE) + of(Signal.MENTIONED) > 0
                || of(Signal.COVERED) >= ENOUGH_WORDS
                || of(Signal.NEAREST) >= (asked == Language.ZH ? NEAR_CHINESE : NEAR_ENGLISH);
    }
}
