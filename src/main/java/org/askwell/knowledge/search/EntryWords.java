package org.askwell.knowledge.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What an entry's passages have in common with a question as words. */
final class EntryWords {

    /** BM25's usual saturation and length normalisation (Robertson and Zaragoza 2009). */
    private static final double K1 = 1.2;

    private static final double B = 0.75;

    private final QuestionTerms question;
    private final Rarity rarity;
    private final Map<String, Integer> held = new HashMap<>();
    private final Set<String> pairs = new HashSet<>();
    private int length;
    private double words;
    private double heading;
    private double wording;
    private double letters;
    private boolean code;
    private boolean mentioned;

    EntryWords(QuestionTerms question, Rarity rarity) {
        this.question = question;
        this.rarity = rarity;
    }

    /** @return the passage's relative BM25, 0..1 */
    double add(PassageRow passage) {
        String[] terms = passage.terms();
        Map<String, Integer> counts = question.counts(terms);
        double shared = 0;
        double sum = 0;
        for (QuestionTerms.Weighted term : question.terms()) {
            int count = counts.getOrDefault(term.text(), 0);
            if (count > 0) {
                held.merge(term.text(), count, Integer::sum);
                code |= term.identifier() && passage.role() != Passage.Role.BODY;
                mentioned |= term.identifier() && passage.role() == Passage.Role.BODY;
                shared += term.weight();
                sum += saturated(term.weight(), count, terms.length, rarity.averageLength());
            }
        }
        length += terms.length;
        double relative = relative(sum);
        words = Math.max(words, relative);
        if (passage.asked()) {
            heading = Math.max(heading, question.weight() == 0 ? 0 : shared / question.weight());
            wording = Math.max(wording, dice(shared, terms));
            letters = Math.max(letters, question.letters().dice(passage.letters()));
        }
        for (int i = 1; i < terms.length; i++) {
            if (counts.containsKey(terms[i]) && counts.containsKey(terms[i - 1])) {
                String pair = terms[i - 1] + ' ' + terms[i];
                if (question.pairs().contains(pair)) {
                    pairs.add(pair);
                }
            }
        }
        return relative;
    }

    private static double saturated(double weight, int count, int length, double average) {
        return weight * count * (K1 + 1) / (count + K1 * (1 - B + B * length / average));
    }

    private double relative(double sum) {
        return question.weight() == 0 ? 0 : Math.min(1, sum / question.weight() / (K1 + 1));
    }

    private double dice(double shared, String[] terms) {
        double mass = 0;
        for (String term : new HashSet<>(Arrays.asList(terms))) {
            mass += QuestionTerms.weightOf(term, rarity);
        }
        double all = mass + question.weight();
        return all == 0 ? 0 : Math.min(1, 2 * shared / all);
    }

    private double missed() {
        long named = question.terms().stream()
                .filter(QuestionTerms.Weighted::identifier)
                .count();
        long held = question.terms().stream()
                .filter(term -> term.identifier() && this.held.containsKey(term.text()))
                .count();
        return named == 0 ? 0 : 1 - (double) held / named;
    }

    Set<String> held() {
        return held.keySet();
    }

    void fill(double[] signals) {
        double sum = 0;
        for (QuestionTerms.Weighted term : question.terms()) {
            Integer count = held.get(term.text());
            if (count != null) {
                sum += saturated(term.weight(), count, length, rarity.averageEntry());
            }
        }
        signals[Signal.WORDS.ordinal()] = words;
        signals[Signal.TEXT.ordinal()] = relative(sum);
        signals[Signal.COVERED.ordinal()] = question.share(held.keySet());
        signals[Signal.HEADING.ordinal()] = heading;
        signals[Signal.WORDING.ordinal()] = wording;
        signals[Signal.PAIRS.ordinal()] = question.pairs().isEmpty()
                ? 0
                : (double) pairs.size() / question.pairs().size();
        signals[Signal.LETTERS.ordinal()] = letters;
        signals[Signal.CODE.ordinal()] = code ? 1 : 0;
        signals[Signal.MENTIONED.ordinal()] = mentioned && !code ? 1 : 0;
        signals[Signal.MISSED.ordinal()] = missed();
    }
}
