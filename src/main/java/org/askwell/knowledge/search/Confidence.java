package org.askwell.knowledge.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.askwell.accounts.Language;

/**
 * How probable it is that an entry answers the question: the sum of boosted trees over its {@link Signal}s and over their lead
 * over the best other entry's, as the logarithm of the odds. Learnt from question sets with known answers by the command that
 * {@code confidence-*.txt} name, one file a language for all kinds of questions. What speaks for an entry never makes it
 * less probable.
 */
final class Confidence {

    /** Before a signal's name: how far it is ahead of the best other entry's. */
    private static final String LEAD = "lead.";

    private static final int SIGNALS = Signal.values().length;
    private static final Map<Language, Confidence> WITH_MEANING = new EnumMap<>(Language.class);
    private static final Confidence WORDS_ONLY = new Confidence("confidence-words.txt");

    static {
        for (Language language : Language.values()) {
            WITH_MEANING.put(language, new Confidence("confidence-" + language.tag() + ".txt"));
        }
    }

    private final List<Tree> trees = new ArrayList<>();

    private Confidence(String name) {
        try (var lines = new BufferedReader(
                new InputStreamReader(Confidence.class.getResourceAsStream("/" + name), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> trees.add(Tree.read(line, Confidence::column)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int column(String name) {
        return name.startsWith(LEAD)
                ? SIGNALS + Signal.valueOf(name.substring(LEAD.length())).ordinal()
                : Signal.valueOf(name).ordinal();
    }

    /** @param meaning whether the question has a vector */
    static Confidence of(Language language, boolean meaning) {
        return meaning ? WITH_MEANING.get(language) : WORDS_ONLY;
    }

    /**
     * @param rival the signals of the best other entry, the entry's own if there is none
     * @return the probability that an entry answers the question, 0..1
     */
    double of(double[] signals, double[] rival) {
        double[] row = row(signals, rival);
        double odds = 0;
        for (Tree tree : trees) {
            odds += tree.of(row);
        }
        return 1 / (1 + Math.exp(-odds));
    }

    /** @return what each signal, by itself and by its lead, adds to the logarithm of the odds of an average entry */
    double[] contributions(double[] signals, double[] rival) {
        double[] row = row(signals, rival);
        var shares = new double[row.length];
        trees.forEach(tree -> tree.explain(row, shares));
        var contributions = new double[SIGNALS];
        for (int i = 0; i < SIGNALS; i++) {
            contributions[i] = shares[i] + shares[SIGNALS + i];
        }
        return contributions;
    }

    private static double[] row(double[] signals, double[] rival) {
        var row = new double[2 * SIGNALS];
        for (int i = 0; i < SIGNALS; i++) {
            row[i] = signals[i];
            row[SIGNALS + i] = signals[i] - rival[i];
        }
        return row;
    }
}
