package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.askwell.accounts.Language;

/** Orders what was found for one question by entry, each entry counting by its best passage and never by the sum. */
final class Ranking {

    /**
     * An entry and what speaks for it.
     *
     * @param score what entries are ordered by; comparable within one question only
     * @param best the passage that matches best
     */
    record Ranked(String key, double score, Evidence evidence, PassageRow best) {}

    /** BM25's usual saturation and length normalisation (Robertson and Zaragoza 2009). */
    private static final double K1 = 1.2;

    private static final double B = 0.75;

    /**
     * Meaning leads, words correct it, in Chinese more: on paraphrases vectors alone beat words alone by far, on long
     * answers words add what one vector loses. Chosen by hit@1 on public English and Chinese question sets.
     */
    private record Weights(double lexical, double coverage) {}

    private static final Map<Language, Weights> WEIGHTS =
            Map.of(Language.EN, new Weights(0.2, 0.05), Language.ZH, new Weights(0.3, 0.1));

    /** Larger than any difference of cosines between near entries: who names a code wants its entry. */
    private static final double SAME_CODE = 0.25;

    private Ranking() {}

    /** @return the entries, best first */
    static List<Ranked> rank(QuestionTerms question, float[] vector, List<PassageRow> passages, Rarity rarity) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Weights weights = WEIGHTS.get(question.language());
        for (PassageRow passage : passages) {
            entries.computeIfAbsent(passage.key(), key -> new Entry(key, weights))
                    .add(passage, question, vector, rarity);
        }
        var ranked = new ArrayList<Ranked>();
        entries.values().forEach(entry -> ranked.add(entry.ranked(question)));
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::key));
        return ranked;
    }

    private static final class Entry {

        private final String key;
        private final Set<String> covered = new HashSet<>();
        private PassageRow best;
        private double bestScore = Double.NEGATIVE_INFINITY;
        private double cosine;
        private double lexical;
        private boolean code;
        private final Weights weights;

        Entry(String key, Weights weights) {
            this.key = key;
            this.weights = weights;
        }

        void add(PassageRow passage, QuestionTerms question, float[] vector, Rarity rarity) {
            double similarity = vector == null || passage.vector() == null || passage.vector().length != vector.length
                    ? 0
                    : dot(vector, passage.vector());
            double words = bm25(passage, question, rarity);
            double score = similarity + weights.lexical * words;
            if (score > bestScore) {
                bestScore = score;
                best = passage;
            }
            cosine = Math.max(cosine, similarity);
            lexical = Math.max(lexical, words);
        }

        private double bm25(PassageRow passage, QuestionTerms question, Rarity rarity) {
            String[] terms = passage.terms().split(" ");
            double norm = K1 * (1 - B + B * terms.length / rarity.averageLength());
            double sum = 0;
            Map<String, Integer> counts = question.counts(terms);
            for (QuestionTerms.Weighted term : question.terms()) {
                int count = counts.getOrDefault(term.text(), 0);
                if (count > 0) {
                    covered.add(term.text());
                    code |= term.identifier();
                    sum += term.weight() * count * (K1 + 1) / (count + norm);
                }
            }
            return question.weight() == 0 ? 0 : Math.min(1, sum / question.weight() / (K1 + 1));
        }

        Ranked ranked(QuestionTerms question) {
            double held = question.terms().stream()
                    .filter(term -> covered.contains(term.text()))
                    .mapToDouble(QuestionTerms.Weighted::weight)
                    .sum();
            double coverage = question.weight() == 0 ? 0 : held / question.weight();
            double score = cosine + weights.lexical * lexical + weights.coverage * coverage + (code ? SAME_CODE : 0);
            return new Ranked(key, score, new Evidence(cosine, lexical, coverage, code, best.role()), best);
        }
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
