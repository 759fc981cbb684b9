package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.askwell.accounts.Language;

/** The terms of a question with what each weighs, and the other spellings under which a passage may hold them. */
final class QuestionTerms {

    /**
     * @param weight rarity, less for terms of the description only
     * @param identifier whether it is a code or another identifier
     */
    record Weighted(String text, double weight, boolean identifier) {}

    /** A long question is about its rarest words; the rest costs time and says little. */
    private static final int LIMIT = 48;

    private static final double IN_DESCRIPTION = 0.4;

    /** Words that stand in every question and say nothing about it. */
    private static final Set<String> COMMON = Set.copyOf(List.of(
            ("a an and are as at be been but by can could do does did for from get had ha have how i if in into is it it"
                            + " me my no not of on or our so that the their them then there thi to too up wa we were what when"
                            + " where which who why will with would you your t s m re ve don am any should")
                    .split(" ")));

    private static final double COMMON_WEIGHT = 0.15;

    /** Shorter words have too many neighbours one letter away. */
    private static final int MISSPELT_FROM = 5;

    private final List<Weighted> terms;
    private final double weight;
    private final Language language;
    private final Letters letters;
    private final Han han;

    /** The terms by their places in {@link #terms()}, then the words of other phrases for them. */
    private final Map<String, Integer> places = new HashMap<>();

    private final List<Phrase> synonyms = new ArrayList<>();
    private final List<Integer> unknown = new ArrayList<>();
    private final Map<String, List<Integer>> meant = new HashMap<>();
    private final BitSet pairs = new BitSet();
    private final int pairCount;

    /** A phrase that means the same as some of the terms, all by their places. */
    private record Phrase(int[] words, int[] terms) {}

    QuestionTerms(Question question, Rarity rarity, Synonyms synonyms) {
        var weights = new LinkedHashMap<String, Double>();
        for (String term : Terms.of(question.title() + " " + question.errorCode())) {
            weights.put(term, weightOf(term, rarity));
        }
        double rest = weights.isEmpty() ? 1 : IN_DESCRIPTION;
        for (String term : Terms.of(question.description())) {
            weights.putIfAbsent(term, rest * weightOf(term, rarity));
        }
        terms = weights.entrySet().stream()
                .map(entry -> new Weighted(entry.getKey(), entry.getValue(), Terms.identifier(entry.getKey())))
                .sorted((a, b) -> Double.compare(b.weight, a.weight))
                .limit(LIMIT)
                .toList();
        language = question.language();
        letters = Letters.of(question.text());
        han = new Han(weights.keySet(), rarity);
        weight = terms.stream().mapToDouble(Weighted::weight).sum();
        for (Weighted term : terms) {
            if (strange(term.text, rarity)) {
                unknown.add(places.size());
            }
            places.put(term.text, places.size());
        }
        synonyms.of(question.title() + " " + question.description())
                .forEach((phrase, mentioned) -> this.synonyms.add(new Phrase(
                        Arrays.stream(phrase.split(" ")).mapToInt(this::place).toArray(),
                        mentioned.stream()
                                .filter(places::containsKey)
                                .mapToInt(places::get)
                                .toArray())));
        pairCount = pair(Terms.of(question.text()));
    }

    private int place(String word) {
        return places.computeIfAbsent(word, added -> places.size());
    }

    /** @return how many different pairs of neighbours there are */
    private int pair(List<String> sequence) {
        Set<String> all = new HashSet<>();
        for (int i = 1; i < sequence.size() && i < LIMIT; i++) {
            all.add(sequence.get(i - 1) + ' ' + sequence.get(i));
            Integer first = places.get(sequence.get(i - 1));
            Integer second = places.get(sequence.get(i));
            if (first != null && second != null) {
                pairs.set(first * places.size() + second);
            }
        }
        return all.size();
    }

    private static boolean strange(String term, Rarity rarity) {
        return term.length() >= MISSPELT_FROM && !Terms.identifier(term) && !rarity.known(term);
    }

    /**
     * @param word whether letters are a word, though no passage holds it
     * @return the text with each word that is known nowhere replaced by one that differs by a slip of the finger
     */
    static String corrected(String text, Rarity rarity, Predicate<String> word) {
        var corrected = new StringBuilder();
        int from = 0;
        for (Terms.Term term : Terms.in(text)) {
            if (term.start() >= from
                    && strange(term.text(), rarity)
                    && !word.test(text.substring(term.start(), term.end()))) {
                String meant = rarity.meant(term.text()).orElse(null);
                if (meant != null) {
                    corrected.append(text, from, term.start()).append(meant);
                    from = term.end();
                }
            }
        }
        return corrected.append(text, from, text.length()).toString();
    }

    /** @return what a term weighs in any text: its rarity, or next to nothing if it stands in every question */
    static double weightOf(String term, Rarity rarity) {
        return COMMON.contains(term) ? COMMON_WEIGHT : rarity.of(term);
    }

    /** @return whether the term stands in every question and says nothing about it */
    static boolean common(String term) {
        return COMMON.contains(term);
    }

    List<Weighted> terms() {
        return terms;
    }

    Language language() {
        return language;
    }

    /** @return the terms without their weights, the heaviest first */
    List<String> texts() {
        return terms.stream().map(Weighted::text).toList();
    }

    /** @return the sum of all terms' weights */
    double weight() {
        return weight;
    }

    /**
     * @param counts how often each term is held, by its place
     * @return which share of that weight the held terms have, 0..1
     */
    double share(int[] counts) {
        double sum = 0;
        for (int i = 0; i < terms.size(); i++) {
            if (counts[i] > 0) {
                sum += terms.get(i).weight;
            }
        }
        return weight == 0 ? 0 : sum / weight;
    }

    /** @return the terms that stand in no passage and may be another one's misspelling */
    List<Weighted> unknown() {
        return unknown.stream().map(terms::get).toList();
    }

    /** @return how many different pairs of neighbours the question has */
    int pairs() {
        return pairCount;
    }

    Letters letters() {
        return letters;
    }

    Han han() {
        return han;
    }

    /**
     * @param found takes up which pairs of neighbours stand in the passage
     * @return how often each term of the question stands in a passage, by itself, as a synonym or misspelt, by its place
     */
    int[] counts(String[] passage, BitSet found) {
        var counts = new int[places.size()];
        int before = -1;
        for (String term : passage) {
            Integer place = places.get(term);
            if (place == null) {
                before = -1;
                if (!unknown.isEmpty()) {
                    meant.computeIfAbsent(term, this::meant)
                            .forEach(misspelt -> counts[misspelt] = Math.max(1, counts[misspelt]));
                }
            } else {
                counts[place]++;
                int pair = before * places.size() + place;
                if (before >= 0 && pairs.get(pair)) {
                    found.set(pair);
                }
                before = place;
            }
        }
        for (Phrase phrase : synonyms) {
            if (Arrays.stream(phrase.words).allMatch(word -> counts[word] > 0)) {
                for (int term : phrase.terms) {
                    counts[term] = Math.max(1, counts[term]);
                }
            }
        }
        return counts;
    }

    private List<Integer> meant(String term) {
        return unknown.stream()
                .filter(place -> Spelling.near(terms.get(place).text, term))
                .toList();
    }
}
