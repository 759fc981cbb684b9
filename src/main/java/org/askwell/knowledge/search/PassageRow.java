package org.askwell.knowledge.search;

import java.util.Arrays;

/** A passage as ranking reads it, taken apart once for all questions it is compared with. */
final class PassageRow {

    /** The vector of a passage p in HQL, null if it is not of one of the :models. */
    static final String VECTOR = "case when " + DatabasePassages.among("p.model", "models") + " then p.vector end";

    private final long id;
    private final long articleId;
    private final String key;
    private final Passage.Role role;
    private final String text;
    private final String[] terms;
    private final String title;
    private final Letters letters;
    private final KeptVector vector;
    private volatile Weighed weighed = new Weighed(null, 0);

    /** The weight of all different terms as of one count of how rare they are. */
    private record Weighed(Rarity rarity, double weight) {}

    /**
     * @param terms the passage's {@link Terms}, separated by blanks
     * @param vector the unit vectors of the models, one after the other, as {@link VectorColumn} keeps them, or null
     */
    PassageRow(Long id, Long articleId, String key, Passage.Role role, String text, String terms, byte[] vector) {
        this.id = id;
        this.articleId = articleId;
        this.key = key;
        this.role = role;
        this.text = text;
        this.terms = Arrays.stream(terms.split(" ")).map(String::intern).toArray(String[]::new);
        this.title = role == Passage.Role.TITLE ? terms : null;
        this.letters = asked() ? Letters.of(text) : null;
        this.vector = vector == null ? null : KeptVector.of(VectorColumn.vector(vector));
    }

    long id() {
        return id;
    }

    long articleId() {
        return articleId;
    }

    String key() {
        return key;
    }

    Passage.Role role() {
        return role;
    }

    String text() {
        return text;
    }

    String[] terms() {
        return terms;
    }

    /** @return the terms of a title, separated by blanks, null for other passages */
    String title() {
        return title;
    }

    /** @return what all its different terms weigh */
    double weight(Rarity rarity) {
        Weighed known = weighed;
        if (known.rarity != rarity) {
            double weight = Arrays.stream(terms)
                    .distinct()
                    .mapToDouble(term -> QuestionTerms.weightOf(term, rarity))
                    .sum();
            known = new Weighed(rarity, weight);
            weighed = known;
        }
        return known.weight;
    }

    /** @return whether it is written as people ask: a title or a known wording */
    boolean asked() {
        return role == Passage.Role.TITLE || role == Passage.Role.VARIANT;
    }

    /** @return those of a passage that is written as people ask, null for others */
    Letters letters() {
        return letters;
    }

    /** @return the unit vectors of the models, one after the other, or null; of some only the first model's */
    float[] vector() {
        return vector == null ? null : vector.numbers();
    }
}
