package org.askwell.knowledge;

import java.util.List;

/**
 * An article as the REST API takes it; any other field is refused (T13).
 *
 * @param key only when it is made
 * @param language a tag, only when it is made
 * @param version the version that was read, only when it is changed
 */
record ArticleInput(
        String key,
        String language,
        String kind,
        String product,
        String versions,
        String audience,
        String organisation,
        String category,
        String title,
        String body,
        List<String> errorCodes,
        List<String> variants,
        List<String> related,
        String note,
        Integer version) {

    ArticleText text() {
        return new ArticleText(
                Slug.parse(Kind.class, kind).orElse(null),
                product,
                versions,
                Slug.parse(Audience.class, audience).orElse(null),
                organisation,
                category,
                title,
                body,
                errorCodes,
                variants,
                related);
    }

    String checkedNote() {
        return note == null ? "" : note.substring(0, Math.min(200, note.length()));
    }
}
