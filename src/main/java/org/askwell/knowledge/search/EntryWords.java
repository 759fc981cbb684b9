package org.askwell.knowledge.search;

import java.util.BitSet;

/** What an entry's passages have in common with a question as words. */
final class EntryWords {

    /** BM25's usual saturation and length normalisation (Robertson and Zaragoza 2009). */
    private static final double K1 = 1.2;

    private static final double B = 0.75;

    private final QuestionTerms question;
    private final Rarity rarity;
    private final int[] held;
    private final BitSet pairs = new BitSet();
    private final BitSet characters = new BitSet();
    private int passages;
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
        held = new int[question.terms().size()];
    }

    /** @return the passage's relative BM25, 0..1 */
    double add(PassageRow passage) {
        String[] terms = passage.terms();
        int[] counts = question.counts(terms, pairs);
        double shared = 0;
        double sum = 0;
        for (int i = 0; i < held.length; i++) {
            int count = counts[i];
            if (count > 0) {
                QuestionTerms.Weighted term = question.terms().get(i);
                held[i] += count;
                code |= term.identifier() && passage.role() != Passage.Role.BODY;
                mentioned |= term.identifier() && passage.role() == Passage.Role.BODY;
                shared += term.weight();
                sum += saturated(term.weight(), count, terms.length, rarity.averageLength());
            }
        }
        for (String term : terms) {
            question.han().mark(term, characters);
        }
        passages++;
        length += terms.length;
        double relative = relative(sum);
        words = Math.max(words, relative);
        if (passage.asked()) {
            heading = Math.max(heading, question.weight() == 0 ? 0 : shared / question.weight());
            wording = Math.max(wording, dice(shared, passage.weight(rarity)));
            letters = Math.max(letters, question.letters().dice(passage.letters()));
        }
        return relative;
    }

    private static double saturated(double weight, int count, int length, double average) {
        return weight * count * (K1 + 1) / (count + K1 * (1 - B + B * length / average));
    }

    private double relative(double sum) {
        return question.weight() == 0 ? 0 : Math.min(1, sum / question.weight() / (K1 + 1));
    }

    private double dice(double shared, double weight) {
        double all = weight + question.weight();
        return all == 0 ? 0 : Math.min(1, 2 * shared / all);
    }

    private double missed() {
        int named = 0;
        int missed = 0;
        for (int i = 0; i < held.length; i++) {
            if (question.terms().get(i).identifier()) {
                named++;
                missed += held[i] == 0 ? 1 : 0;
            }
        }
        return named == 0 ? 0 : (double) missed / named;
    }

    /** @return the weight of the heaviest term that is not held, relative to the heaviest of all */
    private double gap() {
        for (int i = 0; i < held.length; i++) {
            if (held[i] == 0) {
                return question.terms().get(i).weight()
                        / question.terms().get(0).weight();
            }
        }
        return 0;
    }

    /** @return how often the entry holds each term of the question, by its place */
    int[] held() {
        return held;
    }

    /** @return which share of what the question's terms weigh the held ones have, 0..1 */
    double share(double[] weights) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < held.length; i++) {
            all += weights[i];
            sum += held[i] > 0 ? weights[i] : 0;
        }
        return all == 0 ? 0 : sum / all;
    }

    void fill(double[] signals) {
        double sum = 0;
        for (int i = 0; i < held.length; i++) {
            if (held[i] > 0) {
                sum += saturated(question.terms().get(i).weight(), held[i], length, rarity.averageEntry());
            }
        }
        signals[Signal.WORDS.ordinal()] = words;
        signals[Signal.TEXT.ordinal()] = relative(sum);
        signals[Signal.COVERED.ordinal()] = question.share(held);
        signals[Signal.HEADING.ordinal()] = heading;
        signals[Signal.WORDING.ordinal()] = wording;
        signals[Signal.PAIRS.ordinal()] = question.pairs() == 0 ? 0 : (double) pairs.cardinality() / question.pairs();
        signals[Signal.LETTERS.ordinal()] = letters;
        signals[Signal.CODE.ordinal()] = code ? 1 : 0;
        signals[Signal.MENTIONED.ordinal()] = mentioned && !code ? 1 : 0;
        signals[Signal.MISSED.ordinal()] = missed();
        signals[Signal.GAP.ordinal()] = gap();
        signals[Signal.CHARACTERS.ordinal()] = question.han().share(characters);
        signals[Signal.SIZE.ordinal()] = Math.log(passages);
    }
}
