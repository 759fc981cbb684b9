package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Orders what was found for one question by entry, each entry counting by its best passage and never by the sum. */
final class Ranking {

    /**
     * An entry and what speaks for it.
     *
     * @param score what entries are ordered by; comparable within one question only
     * @param confidence the probability that it answers the question, 0..1
     * @param best the passage that matches best
     */
    record Ranked(String key, double score, double confidence, Evidence evidence, PassageRow best) {}

    private static final int FIELD = 10;
    private static final int RIVALS = 5;

    /** Of cosines: entries that hardly differ are not told apart by it. */
    private static final double LEAST_DEVIATION = 0.001;

    /** Words and meaning then find about as many of the right entries each. */
    private static final double ROUGH_WORDS = 0.5;

    private final QuestionTerms question;
    private final float[] vector;
    private final Rarity rarity;
    private final Weights weights;
    private final Confidence confidence;

    /** @param vector of the question, or null if only its words are compared */
    Ranking(QuestionTerms question, float[] vector, Rarity rarity) {
        this.question = question;
        this.vector = vector;
        this.rarity = rarity;
        weights = Weights.of(question.language(), vector != null);
        confidence = Confidence.of(question.language(), vector != null);
    }

    /** @return the entries of all their passages, best first */
    List<Ranked> of(List<PassageRow> passages) {
        List<Contender> entries = entries(passages, models());
        compare(entries);
        entries.forEach(entry -> entry.score = weights.score(entry.signals));
        sort(entries);
        lead(entries);
        return entries.stream()
                .map(entry -> entry.ranked(confidence, best(entries, entry).orElse(entry)))
                .toList();
    }

    /** @return the entries of some of their passages, those with a chance of being right first, without a confidence */
    List<Ranked> roughly(List<PassageRow> passages) {
        List<Contender> entries = entries(passages, Math.min(1, models()));
        entries.forEach(entry -> entry.score = entry.get(Signal.NEAREST)
                + ROUGH_WORDS * entry.get(Signal.WORDS)
                + entry.get(Signal.CODE)
                + entry.get(Signal.MENTIONED));
        sort(entries);
        return entries.stream().map(Contender::roughly).toList();
    }

    private List<Contender> entries(List<PassageRow> passages, int compared) {
        Map<String, Contender> byKey = new LinkedHashMap<>();
        for (PassageRow passage : passages) {
            byKey.computeIfAbsent(passage.key(), key -> new Contender(key, question, rarity, vector, compared))
                    .add(passage);
        }
        byKey.values().forEach(Contender::fill);
        return new ArrayList<>(byKey.values());
    }

    private static void sort(List<Contender> entries) {
        entries.sort(Comparator.comparingDouble((Contender entry) -> entry.score)
                .reversed()
                .thenComparing(entry -> entry.key));
    }

    private void compare(List<Contender> entries) {
        share(entries, Signal.WORDS, Signal.WORDS_SHARE);
        share(entries, Signal.TEXT, Signal.TEXT_SHARE);
        var held = new int[question.terms().size()];
        entries.forEach(entry -> Arrays.setAll(held, i -> held[i] + entry.words.held()[i]));
        double known = question.share(held);
        double[] telling = telling(entries);
        double titled = most(entries, Signal.HEADING) - most(entries, Signal.COVERED);
        double clear = clear(entries);
        for (Contender entry : entries) {
            entry.set(Signal.DISTINCT, entry.words.share(telling));
            entry.set(Signal.TITLED, titled);
            entry.set(Signal.CLEAR, clear);
            entry.set(Signal.KNOWN, known);
            entry.set(Signal.LENGTH, Math.log(Math.max(1, question.terms().size())));
            entry.set(
                    Signal.RARITY,
                    question.weight() / Math.max(1, question.terms().size()));
        }
        for (int model = 0; model < models(); model++) {
            field(entries, model);
            crowd(entries, model);
            ahead(entries, Signal.NEAREST.by(model), Signal.AHEAD.by(model));
            apart(entries, model);
        }
        ahead(entries, Signal.WORDS, Signal.WORDS_AHEAD);
        ahead(entries, Signal.TEXT, Signal.TEXT_AHEAD);
    }

    /** @return what each term of the question weighs among the entries: nothing if none or all of them hold it */
    private double[] telling(List<Contender> entries) {
        var telling = new double[question.terms().size()];
        Arrays.setAll(telling, i -> {
            long holders =
                    entries.stream().filter(entry -> entry.words.held()[i] > 0).count();
            return holders == 0 ? 0 : question.terms().get(i).weight() * Math.log((double) entries.size() / holders);
        });
        return telling;
    }

    private int models() {
        return vector == null ? 0 : Embeddings.models(question.language());
    }

    private static double most(List<Contender> entries, Signal signal) {
        return entries.stream().mapToDouble(entry -> entry.get(signal)).max().orElse(0);
    }

    private static double clear(List<Contender> entries) {
        double next = entries.stream()
                .mapToDouble(entry -> -entry.get(Signal.TEXT_SHARE))
                .sorted()
                .skip(1)
                .findFirst()
                .orElse(0);
        return most(entries, Signal.TEXT_SHARE) + next;
    }

    private static void share(List<Contender> entries, Signal signal, Signal share) {
        double most = most(entries, signal);
        entries.forEach(entry -> entry.set(share, most == 0 ? 0 : entry.get(signal) / most));
    }

    private static void field(List<Contender> entries, int model) {
        double mean = entries.stream()
                .mapToDouble(entry -> -entry.get(Signal.NEAREST.by(model)))
                .sorted()
                .limit(FIELD)
                .map(cosine -> -cosine)
                .average()
                .orElse(0);
        entries.forEach(entry -> entry.set(Signal.FIELD.by(model), mean));
    }

    private static void apart(List<Contender> entries, int model) {
        Signal nearest = Signal.NEAREST.by(model);
        double mean = mean(entries, entry -> entry.get(nearest));
        double deviation = Math.sqrt(mean(entries, entry -> Math.pow(entry.get(nearest) - mean, 2)));
        entries.forEach(entry ->
                entry.set(Signal.APART.by(model), (entry.get(nearest) - mean) / (deviation + LEAST_DEVIATION)));
    }

    private static double mean(List<Contender> entries, ToDoubleFunction<Contender> number) {
        return entries.stream().mapToDouble(number).average().orElse(0);
    }

    private static void crowd(List<Contender> entries, int model) {
        var likeness = new double[entries.size()][entries.size()];
        for (int i = 0; i < likeness.length; i++) {
            for (int j = 0; j < i; j++) {
                likeness[i][j] = entries.get(i)
                        .meaning
                        .get(model)
                        .likeness(entries.get(j).meaning.get(model));
                likeness[j][i] = likeness[i][j];
            }
        }
        for (int i = 0; i < likeness.length; i++) {
            Contender entry = entries.get(i);
            double[] like = likeness[i];
            double mean = IntStream.range(0, like.length)
                    .filter(j -> entry.rivals(entries.get(j)))
                    .mapToDouble(j -> -like[j])
                    .sorted()
                    .limit(RIVALS)
                    .map(cosine -> -cosine)
                    .average()
                    .orElse(0);
            entry.set(Signal.CROWD.by(model), mean);
        }
    }

    private static void ahead(List<Contender> entries, Signal signal, Signal ahead) {
        List<Contender> sorted = entries.stream()
                .sorted(Comparator.comparingDouble((Contender entry) -> -entry.get(signal)))
                .toList();
        for (Contender entry : entries) {
            entry.set(
                    ahead,
                    entry.get(signal)
                            - best(sorted, entry)
                                    .map(rival -> rival.get(signal))
                                    .orElse(0.0));
        }
    }

    private static void lead(List<Contender> entries) {
        double doubt = doubt(entries);
        for (Contender entry : entries) {
            entry.set(
                    Signal.LEAD,
                    best(entries, entry).map(rival -> entry.score - rival.score).orElse(0.0));
            entry.set(Signal.DOUBT, doubt);
        }
    }

    private static double doubt(List<Contender> entries) {
        double most = entries.isEmpty() ? 0 : entries.get(0).score;
        double all = entries.stream()
                .mapToDouble(entry -> Math.exp(entry.score - most))
                .sum();
        return entries.stream()
                .mapToDouble(entry -> Math.exp(entry.score - most) / all)
                .map(share -> share == 0 ? 0 : -share * Math.log(share))
                .sum();
    }

    /** @return the first of the sorted entries that is another one with another title */
    private static Optional<Contender> best(List<Contender> sorted, Contender entry) {
        return sorted.stream().filter(entry::rivals).findFirst();
    }
}
