package org.askwell.knowledge.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

import org.askwell.accounts.Language;

/**
 * What each {@link Signal} counts for the order of entries. Learnt from question sets with known answers by the command that
 * {@code ranking-*.properties} name, one file a language for all kinds of questions.
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

    private Weights(String name) {
        var properties = new Properties();
        try (InputStream resource = Weights.class.getResourceAsStream("/" + name + ".properties")) {
            properties.load(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Signal signal : Signal.values()) {
            order[signal.ordinal()] = Double.parseDouble(properties.getProperty(signal.name(), "0"));
        }
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
}
