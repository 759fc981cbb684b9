package org.askwell.knowledge.search;

/** How near an entry's passages are to a question in meaning, by one model. */
final class EntryMeaning {

    /** So much nearer counts e times as much: less makes the smooth maximum the closest passage's alone, more the mean. */
    private static final double SOFTNESS = 0.04;

    private final float[] question;
    private final int from;
    private final int to;
    private final float[] sum;
    private double exponentials;
    private int passages;
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
        double cosine = dot(question, from, vector, from);
        for (int i = from; i < to; i++) {
            sum[i - from] += vector[i];
        }
        exponentials += Math.exp(cosine / SOFTNESS);
        passages++;
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
        return dot(closest, from, other.closest, from);
    }

    /** Two sums at a time, as one has to wait for each addition before the next. */
    private double dot(float[] a, int fromA, float[] b, int fromB) {
        double even = 0;
        double odd = 0;
        for (int i = 0; i < sum.length; i += 2) {
            even += a[fromA + i] * b[fromB + i];
            odd += a[fromA + i + 1] * b[fromB + i + 1];
        }
        return even + odd;
    }

    void fill(double[] signals, int model) {
        if (passages == 0) {
            return;
        }
        signals[Signal.NEAREST.by(model).ordinal()] = nearest;
        signals[Signal.ASKED.by(model).ordinal()] = asked == 0 ? nearest : asked;
        signals[Signal.TOLD.by(model).ordinal()] = told == 0 ? nearest : told;
        signals[Signal.SMOOTH.by(model).ordinal()] = SOFTNESS * Math.log(exponentials / passages);
        signals[Signal.TOGETHER.by(model).ordinal()] = SOFTNESS * Math.log(exponentials);
        double dot = dot(question, from, sum, 0);
        double length = dot(sum, 0, sum, 0);
        double own = dot(closest, from, sum, 0);
        signals[Signal.CENTRE.by(model).ordinal()] = dot / Math.sqrt(length);
        signals[Signal.TIGHT.by(model).ordinal()] = Math.sqrt(length) / passages;
        signals[Signal.INSIDE.by(model).ordinal()] = passages == 1 ? 0 : nearest - (own - 1) / (passages - 1);
    }
}
