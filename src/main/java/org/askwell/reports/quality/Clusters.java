package org.askwell.reports.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    private final Rareness rareness;
    private final List<Cluster> all = new ArrayList<>();

    /** Which groups hold a wording: the same words are the same question without another look. */
    private final Map<String, Set<Cluster>> byWords = new HashMap<>();

    private Clusters(Rareness rareness) {
        this.rareness = rareness;
    }

    /** @return groups of at least one question each, in the order of their first ones */
    static List<Cluster> of(List<Wording> wordings) {
        var clusters = new Clusters(Rareness.among(wordings));
        wordings.stream()
                .sorted(Comparator.comparing(Wording::at).thenComparing(Wording::id))
                .forEach(clusters::put);
        return clusters.all;
    }

    private void put(Wording wording) {
        Set<Cluster> same = byWords.computeIfAbsent(wording.words(), words -> new LinkedHashSet<>());
        Cluster cluster = same.stream()
                .filter(one -> one.admits(wording))
                .findFirst()
                .or(() -> nearest(wording))
                .orElse(null);
        if (cluster == null) {
            cluster = new Cluster(wording, rareness);
            all.add(cluster);
        } else {
            cluster.add(wording);
        }
        same.add(cluster);
    }

    private Optional<Cluster> nearest(Wording wording) {
        double length = rareness.length(wording.terms());
        Cluster nearest = null;
        double most = 0;
        for (Cluster cluster : all) {
            double surplus = cluster.surplus(wording, length);
            if (surplus >= 0 && (nearest == null || surplus > most)) {
                nearest = cluster;
                most = surplus;
            }
        }
        return Optional.ofNullable(nearest);
    }
}
