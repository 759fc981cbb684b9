package org.askwell.reports.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Groups questions that ask the same by leader clustering: taken from the oldest to the newest, each joins the nearest
 * group that is near enough, or starts one. So the same questions always give the same groups, and a new question never
 * tears an old group apart.
 *
 * <p>Near is the cosine with the group's mean: at least 0.6 in English and 0.7 in Chinese, whose model puts everything closer
 * together. Of the benchmark's own questions three in a thousand pairs about different articles are as near, nearly all of
 * them bare error codes, which are told apart by their letters and digits instead. A question without a vector is compared
 * with the group's first question by their terms, again by the cosine, in which a term of n of the N
 * questions counts {@code ln(1 + N / n)}: at least 0.5.
 *
 * <p>Each question is compared with each group once: with the {@value GapQuery#MOST} questions that are read at most, all
 * of them different, that is two million comparisons.
 */
final class Clusters {

    private Clusters() {}

    /** @return groups of at least one question each, in the order of their first ones */
    static List<Cluster> of(List<Wording> wordings) {
        Rareness rareness = Rareness.among(wordings);
        var clusters = new ArrayList<Cluster>();
        wordings.stream()
                .sorted(Comparator.comparing(Wording::at).thenComparing(Wording::id))
                .forEach(wording -> put(wording, clusters, rareness));
        return clusters;
    }

    private static void put(Wording wording, List<Cluster> clusters, Rareness rareness) {
        double length = rareness.length(wording.terms());
        Cluster nearest = null;
        double most = 0;
        for (Cluster cluster : clusters) {
            double surplus = cluster.surplus(wording, length);
            if (surplus >= 0 && (nearest == null || surplus > most)) {
                nearest = cluster;
                most = surplus;
            }
        }
        if (nearest == null) {
            clusters.add(new Cluster(wording, rareness));
        } else {
            nearest.add(wording);
        }
    }
}
