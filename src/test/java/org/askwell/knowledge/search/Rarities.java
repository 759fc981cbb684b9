package org.askwell.knowledge.search;

import java.util.Map;

/** How rare terms are, by hand. */
final class Rarities {

    private Rarities() {}

    /** @return as if five of a hundred passages held each of the terms, and none any other */
    static Rarity of(String... terms) {
        var counts = new TermCounts();
        for (String term : terms) {
            counts.add(term, 5);
        }
        return new Rarity(100, 8, 20, counts, Map.of());
    }
}
