package org.askwell.knowledge.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

import org.askwell.accounts.Language;

/**
 * What each {@link Signal} counts for the order of entries and, by itself and by its lead over the best other entry's, for
 * the confidence in them. Learnt from question sets with known answers by the command that {@code ranking-*.properties} name, one file a language for all kinds of questions.
 */
final class Weights {

    private static final Map<Language, Weights> WITH_MEANING = new EnumMap<>(Language.class);
    private static final Weights WORDS_ONLY = new Weights("ranking-words");

    static {
        for (Language language : Language.values()) {
            WITH_MEANING.put(language, new Weights("ranking-" + language.tag()));
        }
    }

    private final double[] order = new double[Signal.values().length];
    private final double[] confidence = new double[Signal.values().length];
    private final double[] lead = new double[Signal.values().length];
    private final double bias;

    private Weights(String name) {
        var properties = new Properties();
        try (InputStream resource = Weights.class.getResourceAsStream("/" + name + ".properties")) {
            properties.load(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Signal signal : Signal.values()) {
            order[signal.ordinal()] = number(properties, "order." + signal);
            confidence[signal.ordinal()] = number(properties, "confidence." + signal);
            lead[signal.ordinal()] = number(properties, "lead." + signal);
        }
        bias = number(properties, "confidence");
    }

    private static double number(Properties properties, String name) {
        return Double.parseDouble(properties.getProperty(name, "0"));
    }

    /** @param meaning whether the question has a vector */
    static Weights of(Language language, boolean meaning) {
        return meaning ? WITH_MEANING.get(language) : WORDS_ONLY;
    }

    /** @return what entries are ordered by */
    double score(double[] signals) {
        double sum = 0;
        for (int i = 0; i < signals.length; i++) {
            sum += order[i] * signals[i];
        }
        return sum;
    }

    /**
     * @param rival the signals of the best other entry, the entry's own if there is none
     * @return the probability that an entry answers the question, 0..1
     */
    double confidence(double[] signals, double[] rival) {
        double logit = bias;
        for (int i = 0; i < signals.length; i++) {
            logit += contribution(i, signals, rival);
        }
        return 1 / (1 + Math.exp(-logit));
    }

    /** @return what a signal adds to the logarithm of the odds that an entry answers the question */
    double contribution(Signal signal, double[] signals, double[] rival) {
        return contribution(signal.ordinal(), signals, rival);
    }

    private double contribution(int i, double[] signals, double[] rival) {
        return confidence[i] * signals[i] + lead[i] * (signals[i] - rival[i]);
    }
}
