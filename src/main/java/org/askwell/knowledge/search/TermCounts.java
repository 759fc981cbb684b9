package org.askwell.knowledge.search;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import io.netty.util.collection.IntObjectHashMap;
import io.netty.util.collection.IntObjectMap;

/**
 * In how many passages each term stands. Terms of two characters are kept as numbers, which take much less memory than strings:
 * pairs of Han characters there are hundreds of thousands of.
 */
final class TermCounts {

    private static final int PAIR = 2;

    private final Map<String, Integer> words = new HashMap<>();
    private final IntObjectMap<Integer> pairs = new IntObjectHashMap<>();

    /** @param passages how many more hold the term */
    void add(String term, int passages) {
        if (term.length() == PAIR) {
            pairs.merge(number(term), passages, Integer::sum);
        } else {
            words.merge(term, passages, Integer::sum);
        }
    }

    /** @return how many passages hold the term, 0 for an unknown one */
    int of(String term) {
        Integer count = term.length() == PAIR ? pairs.get(number(term)) : words.get(term);
        return count == null ? 0 : count;
    }

    /** @return the terms that are not just two characters, with their counts */
    Stream<Map.Entry<String, Integer>> words() {
        return words.entrySet().stream();
    }

    private static int number(String pair) {
        return pair.charAt(0) << Character.SIZE | pair.charAt(1);
    }
}
