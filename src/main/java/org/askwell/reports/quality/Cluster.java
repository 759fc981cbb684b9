package org.askwell.reports.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.askwell.accounts.Language;

/** Questions that ask the same, growing around the first of them. */
final class Cluster {

    /** @see Clusters for where the two come from */
    private static final Map<Language, Double> NEAR = Map.of(Language.EN, 0.6, Language.ZH, 0.7);

    private static final double SHARED = 0.5;

    private final List<Wording> members = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final Rareness rareness;
    private final double leaderLength;
    private String product;
    private float[] sum;
    private double sumLength;

    Cluster(Wording first, Rareness rareness) {
        this.rareness = rareness;
        leaderLength = rareness.length(first.terms());
        add(first);
    }

    /**
     * @param length of the question's terms
     * @return by how much a question is nearer than it has to be, or less than 0 if it does not belong here
     */
    double surplus(Wording wording, double length) {
        if (!admits(wording)) {
            return -1;
        }
        return sum == null || wording.vector() == null
                ? overlap(wording, length) - SHARED
                : cosine(wording.vector()) - NEAR.get(wording.language());
    }

    /** Another language, another product or other error codes make another article. */
    boolean admits(Wording wording) {
        return leader().language() == wording.language()
                && (product == null || wording.product() == null || product.equals(wording.product()))
                && (codes.isEmpty()
                        || wording.codes().isEmpty()
                        || wording.codes().stream().anyMatch(codes::contains));
    }

    private double cosine(float[] vector) {
        return dot(sum, vector) / sumLength;
    }

    /** Four sums at a time, as the processor adds them: two million of them take about a second then. */
    private static double dot(float[] one, float[] other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int i = 0; i + 3 < one.length; i += 4) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        return (double) a + b + c + d;
    }

    /** @return the cosine of the terms with those of the first question */
    private double overlap(Wording wording, double length) {
        return rareness.product(wording.terms(), leader().terms()) / (length * leaderLength);
    }

    void add(Wording wording) {
        members.add(wording);
        codes.addAll(wording.codes());
        product = product == null ? wording.product() : product;
        float[] vector = wording.vector();
        if (vector != null && sum == null) {
            sum = vector.clone();
        } else if (vector != null) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        sumLength = sum == null ? 0 : Math.sqrt(dot(sum, sum));
    }

    private Wording leader() {
        return members.get(0);
    }

    String product() {
        return product;
    }

    List<Wording> members() {
        return members;
    }
}
