package org.askwell.knowledge.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.askwell.knowledge.Article;

/**
 * How many hits there are of each product, kind, language and category.
 *
 * @param counts by facet, then by value, the most frequent first
 */
record Facets(Map<String, Map<String, Long>> counts) {

    static final List<String> NAMES = List.of("product", "kind", "language", "category");

    static Facets of(List<Candidate> candidates) {
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        counts.put("product", count(candidates, article -> article.productCode));
        counts.put("kind", count(candidates, article -> article.kind.name()));
        counts.put("language", count(candidates, article -> article.language.tag()));
        counts.put("category", count(candidates, article -> article.category));
        return new Facets(counts);
    }

    private static Map<String, Long> count(List<Candidate> candidates, Function<Article, String> value) {
        Map<String, Long> counts = candidates.stream()
                .map(candidate -> value.apply(candidate.article()))
                .filter(found -> found != null && !found.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var ordered = new LinkedHashMap<String, Long>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(12)
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }
}
