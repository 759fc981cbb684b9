package org.askwell.knowledge.search;

import java.util.Arrays;

import org.askwell.accounts.Language;

/** A passage as ranking reads it, taken apart once for all questions it is compared with. */
final class PassageRow {

    private final long id;
    private final String key;
    private final Language language;
    private final Passage.Role role;
    private final String text;
    private final String[] terms;
    private final Letters letters;
    private final float[] vector;

    /**
     * @param terms the passage's {@link Terms}, separated by blanks
     * @param vector the unit vectors of all models of the language, one after the other, as {@link VectorColumn} keeps
     *     them, or null
     */
    PassageRow(Long id, String key, Language language, Passage.Role role, String text, String terms, byte[] vector) {
        this.id = id;
        this.key = key;
        this.language = language;
        this.role = role;
        this.text = text;
        this.terms = Arrays.stream(terms.split(" ")).map(String::intern).toArray(String[]::new);
        this.letters = asked() ? Letters.of(text) : null;
        this.vector = VectorColumn.vector(vector);
    }

    long id() {
        return id;
    }

    String key() {
        return key;
    }

    Language language() {
        return language;
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

    /** @return whether it is written as people ask: a title or a known wording */
    boolean asked() {
        return role == Passage.Role.TITLE || role == Passage.Role.VARIANT;
    }

    /** @return those of a passage that is written as people ask, null for others */
    Letters letters() {
        return letters;
    }

    /** @return the unit vectors of all models of the language, one after the other, or null */
    float[] vector() {
        return vector;
    }
}
