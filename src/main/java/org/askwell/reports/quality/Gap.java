package org.askwell.reports.quality;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.askwell.accounts.Language;
import org.askwell.tickets.Severity;

/**
 * Something that is asked and that no article answers.
 *
 * @param product a product's code, or null if nobody named one
 * @param count how often it was asked
 * @param worst the worst severity it was asked with
 * @param wordings the different ways in which it was asked, the most frequent first, then the newest
 * @param inquiries one inquiry of each wording, in the same order
 */
record Gap(
        Language language,
        String product,
        int count,
        Severity worst,
        Instant lastAsked,
        List<String> wordings,
        List<Long> inquiries) {

    /** What is asked most comes first, among those the worst, among those the newest. */
    static final Comparator<Gap> RANKED = Comparator.comparingInt(Gap::count)
            .reversed()
            .thenComparing(Gap::worst)
            .thenComparing(Gap::lastAsked, Comparator.reverseOrder())
            .thenComparing(gap -> gap.inquiries().get(0));

    /** How many wordings a list shows of each. */
    private static final int SAMPLES = 5;

    /** An article takes fifty variants; the editor has to read them, too. */
    private static final int VARIANTS = 30;

    static Gap of(Cluster cluster) {
        List<Wording> newestFirst = cluster.members().stream()
                .sorted(Comparator.comparing(Wording::at)
                        .thenComparing(Wording::id)
                        .reversed())
                .toList();
        List<List<Wording>> same = new ArrayList<>(newestFirst.stream()
                .collect(Collectors.groupingBy(Wording::words, LinkedHashMap::new, Collectors.toList()))
                .values());
        same.sort(Comparator.<List<Wording>>comparingInt(List::size).reversed());
        return new Gap(
                newestFirst.get(0).language(),
                cluster.product(),
                newestFirst.size(),
                newestFirst.stream()
                        .map(Wording::severity)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                newestFirst.get(0).at(),
                same.stream().map(some -> some.get(0).title()).toList(),
                same.stream().map(Gap::example).toList());
    }

    /** @return the newest of the same wordings, if one of them names a product then the newest of those */
    private static long example(List<Wording> same) {
        return same.stream()
                .filter(wording -> wording.product() != null)
                .findFirst()
                .orElse(same.get(0))
                .id();
    }

    public String title() {
        return wordings.get(0);
    }

    /** @return some of the other wordings */
    public List<String> samples() {
        return wordings.subList(1, Math.min(wordings.size(), SAMPLES));
    }

    /** @return how many wordings are not among the samples */
    public int more() {
        return wordings.size() - 1 - samples().size();
    }

    /** @return where the article is written that is missing */
    public String editor() {
        return inquiries.stream()
                .limit(VARIANTS)
                .map(id -> "&asked=" + id)
                .collect(Collectors.joining("", "/editor/articles/new?language=" + language.tag(), ""));
    }
}
