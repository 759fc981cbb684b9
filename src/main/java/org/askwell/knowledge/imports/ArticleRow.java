package org.askwell.knowledge.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.askwell.accounts.Language;
import org.askwell.knowledge.Audience;

/**
 * One line of an import.
 *
 * @param key 1–100 letters, digits, dots, hyphens, underscores
 * @param language {@code en} or {@code zh-CN}
 * @param title up to 200 characters; without one the text's beginning is the title
 * @param text Markdown, up to 200,000 characters; may be empty if there is a title
 * @param variants up to 200 other wordings of up to 500 characters
 * @param product a product's code, or null
 * @param audience public (the default), customers, organisation or staff
 * @param organisation the one customer's code, exactly with the audience organisation
 */
record ArticleRow(
        String key,
        String language,
        String title,
        String text,
        List<String> variants,
        String product,
        String audience,
        String organisation) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._?-]{0,99}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
    private static final int TITLE = 200;
    private static final int TEXT = 200_000;
    private static final int VARIANTS = 200;
    private static final int VARIANT = 500;

    /** @return what is wrong with the row, if anything is */
    Optional<RowFlaw> flaw() {
        if (key == null || !KEY.matcher(key).matches()) {
            return Optional.of(RowFlaw.KEY);
        }
        if (Language.ofTag(language).isEmpty()) {
            return Optional.of(RowFlaw.LANGUAGE);
        }
        if (title != null && title.strip().length() > TITLE) {
            return Optional.of(RowFlaw.TITLE);
        }
        if (body().length() > TEXT || body().isBlank() && (title == null || title.isBlank())) {
            return Optional.of(RowFlaw.TEXT);
        }
        if (wordings().size() > VARIANTS || wordings().stream().anyMatch(wording -> wording.length() > VARIANT)) {
            return Optional.of(RowFlaw.VARIANTS);
        }
        if (product != null && !CODE.matcher(product).matches()) {
            return Optional.of(RowFlaw.PRODUCT);
        }
        boolean named = organisation != null && CODE.matcher(organisation).matches();
        if (readers() == null || (readers() == Audience.ORGANISATION) != named) {
            return Optional.of(RowFlaw.AUDIENCE);
        }
        return Optional.empty();
    }

    String heading() {
        if (title != null && !title.isBlank()) {
            return clean(title).strip();
        }
        String words = body().strip().replaceAll("\\s+", " ");
        return words.substring(0, words.offsetByCodePoints(0, Math.min(60, words.codePointCount(0, words.length()))));
    }

    String body() {
        return text == null ? "" : clean(text);
    }

    List<String> wordings() {
        return variants == null
                ? List.of()
                : variants.stream()
                        .filter(wording -> wording != null && !wording.isBlank())
                        .map(ArticleRow::clean)
                        .distinct()
                        .toList();
    }

    /** @return who may read it, or null if that is not known */
    Audience readers() {
        if (audience == null || audience.isBlank()) {
            return Audience.PUBLIC;
        }
        try {
            return Audience.valueOf(audience.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String clean(String words) {
        return words.replace("\u0000", "");
    }
}
