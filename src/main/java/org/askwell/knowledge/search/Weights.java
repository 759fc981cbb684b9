package org.askwell.knowledge.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.askwell.accounts.Language;

/**
 * What each {@link Signal} counts for the order of entries, and how much more or less for a question of certain traits: its
 * weight times the exponential of the traits' weighted sum. A question that titles hold is so ordered by other signals than
 * one that only bodies hold. A trait beyond what most of the sets have counts as the outermost of those. Learnt from question
 * sets with known answers by the command that {@code ranking-*.properties} name, one file a language for all kinds of questions.
 */
final class Weights {

    /** The same for all entries that are compared for a question. */
    private static final List<Signal> TRAITS = List.of(Signal.TITLED, Signal.CLEAR, Signal.KNOWN);

    private static final Map<Language, Weights> WITH_MEANING = new EnumMap<>(Language.class);
    private static final Weights WORDS_ONLY = new Weights("ranking-words");

    static {
        for (Language language : Language.values()) {
            WITH_MEANING.put(language, new Weights("ranking-" + language.tag()));
        }
    }

    private record Range(double from, double to) {

        double nearest(double number) {
            return Math.max(from, Math.min(to, number));
        }
    }

    private record Weight(Signal signal, double alone, double[] factors) {

        double of(double[] traits) {
            double sum = 0;
            for (int i = 0; i < traits.length; i++) {
                sum += factors[i] * traits[i];
            }
            return alone * Math.exp(sum);
        }
    }

    private final List<Range> ranges;
    private final List<Weight> weights;

    private Weights(String name) {
        var properties = new Properties();
        try (InputStream resource = Weights.class.getResourceAsStream("/" + name + ".properties")) {
            properties.load(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ranges = TRAITS.stream()
                .map(trait -> new Range(number(properties, trait + ".from"), number(properties, trait + ".to")))
                .toList();
        weights = Arrays.stream(Signal.values())
                .filter(signal -> properties.containsKey(signal.name()))
                .map(signal -> new Weight(
                        signal,
                        number(properties, signal.name()),
                        TRAITS.stream()
                                .mapToDouble(trait -> number(properties, signal + "." + trait))
                                .toArray()))
                .toList();
    }

    private static double number(Properties properties, String key) {
        return Double.parseDouble(properties.getProperty(key, "0"));
    }

    /** @param meaning whether the question has a vector */
    static Weights of(Language language, boolean meaning) {
        return meaning ? WITH_MEANING.get(language) : WORDS_ONLY;
    }

    /** @return what entries are ordered by */
    double score(double[] signals) {
        var traits = new double[TRAITS.size()];
        Arrays.setAll(traits, i -> ranges.get(i).nearest(signals[TRAITS.get(i).ordinal()]));
        double sum = 0;
        for (Weight weight : weights) {
            sum += weight.of(traits) * signals[weight.signal().ordinal()];
        }
        return sum;
    }
}
