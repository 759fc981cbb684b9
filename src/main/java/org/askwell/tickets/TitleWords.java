package org.askwell.tickets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a title says, for telling whether two ask the same: its words without their English endings, each with a weight, as
 * rare words say more than those in every other title.
 *
 * @param weights by word, all above 0
 */
record TitleWords(Map<String, Double> weights) {

    /** From here on two titles say much the same. */
    static final double ALIKE = 0.5;

    /** So many of the weightiest words are looked for; every pair of them is a condition. */
    private static final int LOOKED_FOR = 12;

    /** Shorter words are looked for as they are: with any ending they would be half of the dictionary. */
    private static final int SHORTEST_BEGINNING = 3;

    /** Words that weigh less than this part of the weightiest one are in too many texts to look for. */
    private static final double TOO_LIGHT = 0.2;

    private static final Pattern ENDING = Pattern.compile("(?<=[a-z]{3})(ing|ed|es|e|s)$");

    /** @param weight of a word, above 0 */
    static TitleWords of(String title, ToDoubleFunction<String> weight) {
        var weights = new LinkedHashMap<String, Double>();
        SearchWords.of(title).stream()
                .filter(word -> word.codePointCount(0, word.length()) > 1)
                .map(TitleWords::stem)
                .forEach(word -> weights.computeIfAbsent(word, weight::applyAsDouble));
        return new TitleWords(weights);
    }

    static String stem(String word) {
        return ENDING.matcher(word).replaceFirst("");
    }

    boolean empty() {
        return weights.isEmpty();
    }

    /** @return twice the weight of what both say by the weight of both (Dice), 0..1 */
    double likeness(TitleWords other) {
        double all = weight() + other.weight();
        double common = weights.entrySet().stream()
                .filter(word -> other.weights.containsKey(word.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return all == 0 ? 0 : 2 * common / all;
    }

    private double weight() {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** @return in the syntax of tsquery, what texts with any two of the words hold; with the word if there is only one */
    String query() {
        List<String> words = lookedFor();
        if (words.size() == 1) {
            return words.get(0);
        }
        var pairs = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                pairs.add(words.get(i) + " & " + words.get(j));
            }
        }
        return pairs.stream().collect(Collectors.joining(" | "));
    }

    /**
     * A title that is alike has at least {@code ALIKE / (2 - ALIKE)} of this one's weight in common with it, as it weighs no
     * less than that itself: so it holds one of the weightiest words, without which the others are too light. This costs
     * the database a fifth of what pairs do.
     *
     * @return in the syntax of tsquery, what every text holds whose title is {@link #ALIKE}
     */
    String necessary() {
        double light = weight() * ALIKE / (2 - ALIKE);
        double others = weight();
        var words = new ArrayList<String>();
        for (Map.Entry<String, Double> word : weighed()) {
            if (others < light) {
                break;
            }
            words.add(condition(word.getKey()));
            others -= word.getValue();
        }
        return String.join(" | ", words);
    }

    private List<Map.Entry<String, Double>> weighed() {
        return weights.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(LOOKED_FOR)
                .toList();
    }

    private List<String> lookedFor() {
        List<Map.Entry<String, Double>> weighed = weighed();
        double heavy = TOO_LIGHT * weighed.get(0).getValue();
        long enough = Math.max(
                2, weighed.stream().filter(word -> word.getValue() >= heavy).count());
        return weighed.stream()
                .limit(enough)
                .map(word -> condition(word.getKey()))
                .toList();
    }

    private static String condition(String word) {
        boolean beginning = word.length() >= SHORTEST_BEGINNING && word.matches("[a-z]+");
        return "'" + word + "'" + (beginning ? ":*" : "");
    }
}
