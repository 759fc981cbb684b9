package org.askwell.reports.quality;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.askwell.accounts.Language;
import org.askwell.knowledge.search.Terms;
import org.askwell.tickets.Severity;

/**
 * One question that was not answered.
 *
 * @param id of the inquiry
 * @param title the question as it was asked
 * @param words the same regardless of case and spaces
 * @param language in which it is written
 * @param product a product's code, or null
 * @param codes error codes and other names with a digit in them
 * @param terms the distinct terms of the title
 * @param vector what it means, or null if that is not known
 */
record Wording(
        long id,
        String title,
        String words,
        Language language,
        String product,
        Set<String> codes,
        Severity severity,
        Instant at,
        Set<String> terms,
        float[] vector) {

    static Wording of(
            long id, String title, Language shown, String product, String code, Severity severity, Instant at) {
        List<String> terms = Terms.of(title);
        return new Wording(
                id,
                title,
                title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT),
                Terms.languageOf(title, shown),
                product,
                codes(title + " " + (code == null ? "" : code)),
                severity,
                at,
                new HashSet<>(terms),
                null);
    }

    /** Versions are numbers alone and say nothing about which problem it is. */
    private static Set<String> codes(String text) {
        var codes = new HashSet<>(Terms.identifiers(text));
        codes.removeIf(term -> term.chars().noneMatch(Character::isLetter));
        return codes;
    }

    Wording meaning(float[] known) {
        return new Wording(id, title, words, language, product, codes, severity, at, terms, known);
    }
}
