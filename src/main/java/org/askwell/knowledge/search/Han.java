package org.askwell.knowledge.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The Han characters of a question one by one: what is a word of two in one text is often half of another word in the next. */
final class Han {

    private final Map<Character, Integer> places = new HashMap<>();
    private final double[] weights;
    private final double weight;

    /** @param terms of the question, from {@link Terms} */
    Han(Iterable<String> terms, Rarity rarity) {
        for (String term : terms) {
            in(term, character -> places.putIfAbsent(character, places.size()));
        }
        weights = new double[places.size()];
        places.forEach((character, place) -> weights[place] = rarity.of(character));
        weight = Arrays.stream(weights).sum();
    }

    /** Marks those of the characters, by their places, that a passage's term holds. */
    void mark(String term, BitSet held) {
        if (weights.length > 0) {
            in(term, character -> {
                Integer place = places.get(character);
                if (place != null) {
                    held.set(place);
                }
            });
        }
    }

    /** @return which share of the characters' weight the marked ones have, 0..1; 0 if there are none */
    double share(BitSet held) {
        return weight == 0
                ? 0
                : held.stream().mapToDouble(place -> weights[place]).sum() / weight;
    }

    /** @return the different Han characters of a passage's terms */
    static Set<Character> in(String[] terms) {
        Set<Character> found = new HashSet<>();
        for (String term : terms) {
            in(term, found::add);
        }
        return found;
    }

    private static void in(String term, Consumer<Character> found) {
        for (int i = 0; i < term.length() && Terms.han(term.charAt(i)); i++) {
            found.accept(term.charAt(i));
        }
    }
}
