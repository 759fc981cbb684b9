package org.askwell.knowledge.search;

import org.askwell.accounts.Language;

/**
 * A passage as ranking reads it.
 *
 * @param terms the passage's {@link Terms}, separated by blanks
 * @param vector of unit length, or null
 */
public record PassageRow(
        long id, String key, Language language, Passage.Role role, String text, String terms, float[] vector) {

    /** As the database holds it. */
    public PassageRow(
            Long id, String key, Language language, Passage.Role role, String text, String terms, byte[] vector) {
        this(id, key, language, role, text, terms, VectorColumn.vector(vector));
    }
}
