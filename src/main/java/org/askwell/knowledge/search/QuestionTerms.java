package org.askwell.knowledge.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final Map<String, Set<String>> synonyms;
    private final Set<String> unknown = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> looked = new HashSet<>();
    private final Map<String, List<String>> meant = new HashMap<>();
    private final Letters letters;

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
        List<String> sequence = Terms.of(question.text());
        for (int i = 1; i < sequence.size() && i < LIMIT; i++) {
            pairs.add(sequence.get(i - 1) + ' ' + sequence.get(i));
        }
        weight = terms.stream().mapToDouble(Weighted::weight).sum();
        this.synonyms = synonyms.of(question.title() + " " + question.description());
        this.synonyms.keySet().forEach(alternative -> looked.addAll(List.of(alternative.split(" "))));
        for (Weighted term : terms) {
            looked.add(term.text);
            if (strange(term.text, rarity)) {
                unknown.add(term.text);
            }
        }
    }

    private static boolean strange(String term, Rarity rarity) {
        return term.length() >= MISSPELT_FROM && !Terms.identifier(term) && !rarity.known(term);
    }

    /** @return the text with each word that is known nowhere replaced by one that differs by a slip of the finger */
    static String corrected(String text, Rarity rarity) {
        var corrected = new StringBuilder();
        int from = 0;
        for (Terms.Term term : Terms.in(text)) {
            if (term.start() >= from && strange(term.text(), rarity)) {
                String word = rarity.meant(term.text()).orElse(null);
                if (word != null) {
                    corrected.append(text, from, term.start()).append(word);
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

    /** @return which share of that weight the terms have, 0..1 */
    double share(Set<String> held) {
        double sum = terms.stream()
                .filter(term -> held.contains(term.text()))
                .mapToDouble(Weighted::weight)
                .sum();
        return weight == 0 ? 0 : sum / weight;
    }

    /** @return whether a term stands in no passage and may be another one's misspelling */
    boolean misspelt() {
        return !unknown.isEmpty();
    }

    /** @return neighbouring terms, each two joined by a blank */
    Set<String> pairs() {
        return pairs;
    }

    Letters letters() {
        return letters;
    }

    /** @return how often each term of the question stands in a passage, by itself, as a synonym or misspelt */
    Map<String, Integer> counts(String[] passage) {
        var counts = new HashMap<String, Integer>();
        for (String term : passage) {
            if (looked.contains(term)) {
                counts.merge(term, 1, Integer::sum);
            } else if (!unknown.isEmpty()) {
                meant.computeIfAbsent(term, this::meant).forEach(word -> counts.putIfAbsent(word, 1));
            }
        }
        synonyms.forEach((alternative, mentioned) -> {
            if (holdsAll(counts, alternative)) {
                mentioned.forEach(term -> counts.putIfAbsent(term, 1));
            }
        });
        return counts;
    }

    private List<String> meant(String term) {
        return unknown.stream().filter(word -> Spelling.near(word, term)).toList();
    }

    private static boolean holdsAll(Map<String, Integer> counts, String alternative) {
        for (String term : alternative.split(" ")) {
            if (!counts.containsKey(term)) {
                return false;
            }
        }
        return true;
    }
}
