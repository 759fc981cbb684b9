package org.askwell.knowledge.search;

import java.util.Map;
import java.util.Optional;

/**
 * How rare terms are, so that rare ones count more. Taken from public passages only: what a viewer may not see must not
 * move ranks or confidence by as much as a digit (T06).
 *
 * @param passages how many were counted
 * @param averageLength of a passage in terms, at least 1
 * @param averageEntry of an entry in terms, at least 1
 * @param counts in how many of them each term stands, never changed any more
 * @param characters in how many of them each Han character stands
 */
record Rarity(
        long passages,
        double averageLength,
        double averageEntry,
        TermCounts counts,
        Map<Character, Integer> characters) {

    static final Rarity UNKNOWN = new Rarity(0, 12, 60, new TermCounts(), Map.of());

    /** @return the term's BM25 weight: ln(1 + (N − n + 0.5) / (n + 0.5)); 1 while nothing was counted */
    double of(String term) {
        return weight(counts.of(term));
    }

    /** @return the same for a Han character by itself */
    double of(char character) {
        return weight(characters.getOrDefault(character, 0));
    }

    private double weight(int count) {
        return passages == 0 ? 1 : Math.log(1 + (passages - count + 0.5) / (count + 0.5));
    }

    boolean known(String term) {
        return passages == 0 || counts.of(term) > 0;
    }

    /** @return the most frequent term that differs from an unknown one by a slip of the finger */
    Optional<String> meant(String unknown) {
        return counts.words()
                .filter(known -> Spelling.near(unknown, known.getKey()))
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
