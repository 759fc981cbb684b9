package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An entry that may answer the question, while its passages are gathered and compared with its rivals'. */
final class Contender {

    final String key;
    final EntryWords words;
    final List<EntryMeaning> meaning = new ArrayList<>();
    final double[] signals = new double[Signal.values().length];

    /** What it is ordered by. */
    double score;

    private final Set<String> titles = new HashSet<>();
    private PassageRow best;
    private double bestScore = Double.NEGATIVE_INFINITY;

    /**
     * @param vector of the question, or null if only its words are compared
     * @param compared how many of the language's models are
     */
    Contender(String key, QuestionTerms question, Rarity rarity, float[] vector, int compared) {
        this.key = key;
        words = new EntryWords(question, rarity);
        for (int model = 0; model < compared; model++) {
            meaning.add(new EntryMeaning(vector, model, Embeddings.models(question.language())));
        }
    }

    void add(PassageRow passage) {
        double match = words.add(passage);
        for (int model = 0; model < meaning.size(); model++) {
            double cosine = meaning.get(model).add(passage);
            match += model == 0 ? cosine : 0;
        }
        if (match > bestScore) {
            bestScore = match;
            best = passage;
        }
        if (passage.title() != null) {
            titles.add(passage.title());
        }
    }

    void fill() {
        words.fill(signals);
        for (int model = 0; model < meaning.size(); model++) {
            meaning.get(model).fill(signals, model);
        }
    }

    /** Several entries with one title are several answers to one question. */
    boolean rivals(Contender other) {
        return other != this && other.titles.stream().noneMatch(titles::contains);
    }

    double get(Signal signal) {
        return signals[signal.ordinal()];
    }

    void set(Signal signal, double number) {
        signals[signal.ordinal()] = number;
    }

    /** @param rival the best other entry, or this one if there is none */
    Ranking.Ranked ranked(Confidence confidence, Contender rival) {
        var evidence = new Evidence(signals, best.role(), confidence, rival.signals);
        return new Ranking.Ranked(key, score, confidence.of(signals, rival.signals), evidence, best);
    }

    Ranking.Ranked roughly() {
        return new Ranking.Ranked(key, score, 0, new Evidence(signals, best.role(), null, null), best);
    }
}
