package org.askwell.knowledge.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

import org.askwell.accounts.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ConfidenceTest {

    private static final int ROWS = 200;

    /** Speak neither for nor against an entry. */
    private static final Set<Signal> EITHER = EnumSet.of(
            Signal.KNOWN,
            Signal.LENGTH,
            Signal.RARITY,
            Signal.FIELD,
            Signal.FIELD_SECOND,
            Signal.TIGHT,
            Signal.TIGHT_SECOND,
            Signal.SIZE,
            Signal.TITLED,
            Signal.CLEAR);

    private static final Set<Signal> AGAINST =
            EnumSet.of(Signal.CROWD, Signal.CROWD_SECOND, Signal.MISSED, Signal.GAP, Signal.DOUBT);

    private final Random random = new Random(17);

    @ParameterizedTest
    @CsvSource({"EN,true", "ZH,true", "EN,false"})
    void the_contributions_are_what_makes_the_odds(Language language, boolean meaning) {
        Confidence confidence = Confidence.of(language, meaning);
        double[] rival = row();
        double[] first = row();
        double average = odds(confidence.of(first, rival)) - sum(confidence.contributions(first, rival));

        for (int i = 0; i < ROWS; i++) {
            double[] signals = row();
            double probability = confidence.of(signals, rival);

            assertThat(probability).isStrictlyBetween(0.0, 1.0);
            assertThat(odds(probability) - sum(confidence.contributions(signals, rival)))
                    .isCloseTo(average, within(1e-6));
        }
    }

    @ParameterizedTest
    @CsvSource({"EN,true", "ZH,true", "EN,false"})
    void what_speaks_for_an_entry_never_makes_it_less_probable(Language language, boolean meaning) {
        Confidence confidence = Confidence.of(language, meaning);
        for (Signal signal : EnumSet.complementOf(EnumSet.copyOf(EITHER))) {
            for (int i = 0; i < ROWS; i++) {
                double[] rival = row();
                double[] signals = row();
                double[] more = signals.clone();
                more[signal.ordinal()] += (AGAINST.contains(signal) ? -1 : 1) * random.nextDouble();

                assertThat(confidence.of(more, rival))
                        .as("%s from %s to %s", signal, signals[signal.ordinal()], more[signal.ordinal()])
                        .isGreaterThanOrEqualTo(confidence.of(signals, rival));
            }
        }
    }

    private double[] row() {
        return random.doubles(Signal.values().length, -0.5, 1.5).toArray();
    }

    private static double odds(double probability) {
        return Math.log(probability / (1 - probability));
    }

    private static double sum(double[] numbers) {
        return Arrays.stream(numbers).sum();
    }
}
