package org.askwell.knowledge.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.askwell.accounts.Language;

/** Why an article may answer a question. */
public final class Evidence {

    /** Unrelated sentences stay below these; the two models spread differently. */
    private static final double NEAR_ENGLISH = 0.45;

    private static final double NEAR_CHINESE = 0.55;

    private static final double ENOUGH_WORDS = 0.3;

    /**
     * Of twelve pairs of tickets about the same in other words ten are nearer than this in either language, and of 132 pairs
     * about different things one in English and two in Chinese.
     */
    private static final double ALIKE_ENGLISH = 0.45;

    private static final double ALIKE_CHINESE = 0.65;

    /** One that names the same code, too, may say the rest more differently. */
    private static final double NEAR_SAME_CODE = 0.35;

    private final double[] numbers;
    private final Passage.Role role;
    private final Confidence confidence;
    private final double[] rival;

    /**
     * @param numbers by the {@link Signal}s' order
     * @param role what the best passage is to its article
     * @param confidence what made the probability of them, or null if none was made
     * @param rival the numbers of the entry that it was compared with, or null
     */
    Evidence(double[] numbers, Passage.Role role, Confidence confidence, double[] rival) {
        this.numbers = numbers;
        this.role = role;
        this.confidence = confidence;
        this.rival = rival;
    }

    double of(Signal signal) {
        return numbers[signal.ordinal()];
    }

    /** @return every signal's number */
    public Map<Signal, Double> signals() {
        var signals = new EnumMap<Signal, Double>(Signal.class);
        for (Signal signal : Signal.values()) {
            signals.put(signal, of(signal));
        }
        return signals;
    }

    /** @return what made the confidence, what counted most first; nothing if no confidence was made */
    List<Reason> reasons() {
        if (confidence == null) {
            return List.of();
        }
        double[] contributions = confidence.contributions(numbers, rival);
        return Arrays.stream(Signal.values())
                .map(signal -> new Reason(signal, of(signal), contributions[signal.ordinal()]))
                .filter(reason -> reason.contribution() != 0)
                .sorted(Comparator.comparingDouble((Reason reason) -> Math.abs(reason.contribution()))
                        .reversed())
                .toList();
    }

    Passage.Role role() {
        return role;
    }

    /** @return whether the article belongs into a list of hits at all */
    public boolean relevant(Language asked) {
        return of(Signal.CODE) + of(Signal.MENTIONED) > 0
                || of(Signal.COVERED) >= ENOUGH_WORDS
                || of(Signal.NEAREST) >= (asked == Language.ZH ? NEAR_CHINESE : NEAR_ENGLISH);
    }

    /** @return whether it is about the same problem, and not only of the same field */
    boolean alike(Language asked) {
        return of(Signal.ASKED) >= (asked == Language.ZH ? ALIKE_CHINESE : ALIKE_ENGLISH)
                || of(Signal.CODE) > 0 && of(Signal.NEAREST) >= NEAR_SAME_CODE;
    }
}
