package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How near an entry's passages are to a question in meaning, by one model. */
final class EntryMeaning {

    private static final int BEST = 3;

    private final float[] question;
    private final int from;
    private final int to;
    private final float[] sum;
    private final List<Double> all = new ArrayList<>();
    private float[] closest;
    private double nearest;
    private double asked;
    private double told;

    /** @param model which part of the vectors is compared: they hold one unit vector a model, one after the other */
    EntryMeaning(float[] question, int model, int models) {
        this.question = question;
        int size = question.length / models;
        from = model * size;
        to = from + size;
        sum = new float[size];
    }

    /** @return the passage's cosine, 0 without a vector by this model */
    double add(PassageRow passage) {
        float[] vector = passage.vector();
        if (vector == null || vector.length < to) {
            return 0;
        }
        double cosine = 0;
        for (int i = from; i < to; i++) {
            cosine += question[i] * vector[i];
            sum[i - from] += vector[i];
        }
        all.add(cosine);
        if (closest == null || cosine > nearest) {
            nearest = cosine;
            closest = vector;
        }
        if (passage.asked()) {
            asked = Math.max(asked, cosine);
        } else {
            told = Math.max(told, cosine);
        }
        return cosine;
    }

    double nearest() {
        return nearest;
    }

    /** @return the cosine of both entries' closest passages, 0 if one has none */
    double likeness(EntryMeaning other) {
        if (closest == null || other.closest == null) {
            return 0;
        }
        double cosine = 0;
        for (int i = from; i < to; i++) {
            cosine += closest[i] * other.closest[i];
        }
        return cosine;
    }

    void fill(double[] signals, int model) {
        if (all.isEmpty()) {
            return;
        }
        all.sort(Collections.reverseOrder());
        signals[Signal.NEAREST.by(model).ordinal()] = nearest;
        signals[Signal.ASKED.by(model).ordinal()] = asked == 0 ? nearest : asked;
        signals[Signal.TOLD.by(model).ordinal()] = told == 0 ? nearest : told;
        signals[Signal.THREE.by(model).ordinal()] = all.stream()
                .limit(BEST)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        double dot = 0;
        double length = 0;
        double own = 0;
        for (int i = from; i < to; i++) {
            dot += question[i] * sum[i - from];
            length += sum[i - from] * sum[i - from];
            own += closest[i] * sum[i - from];
        }
        signals[Signal.CENTRE.by(model).ordinal()] = dot / Math.sqrt(length);
        signals[Signal.TIGHT.by(model).ordinal()] = Math.sqrt(length) / all.size();
        signals[Signal.INSIDE.by(model).ordinal()] = all.size() == 1 ? 0 : nearest - (own - 1) / (all.size() - 1);
    }
}
