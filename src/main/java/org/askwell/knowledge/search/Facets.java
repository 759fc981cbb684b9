package org.askwell.knowledge.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many hits there are of each product, kind, language and category.
 *
 * @param counts by facet, then by value, the most frequent first
 */
record Facets(Map<String, Map<String, Long>> counts) {

    static final List<String> NAMES = List.of("product", "kind", "language", "category");

    static Facets of(List<ReadableArticle> articles) {
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        counts.put("product", count(articles, ReadableArticle::productCode));
        counts.put("kind", count(articles, article -> article.kind().name()));
        counts.put("language", count(articles, article -> article.language().tag()));
        counts.put("category", count(articles, ReadableArticle::category));
        return new Facets(counts);
    }

    private static Map<String, Long> count(List<ReadableArticle> articles, Function<ReadableArticle, String> value) {
        Map<String, Long> counts = articles.stream()
                .map(value)
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
