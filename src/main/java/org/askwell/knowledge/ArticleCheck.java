package org.askwell.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The limits of an article's fields, whoever writes it. Lengths are in characters. */
public final class ArticleCheck {

    public static final int MAX_BODY = 200_000;
    private static final int MAX_LINE = 200;
    private static final int MAX_ENTRIES = 50;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ERROR_CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final Pattern VERSIONS =
            Pattern.compile("([<>]=?|=)?\\d{1,4}(\\.\\d{1,4}){0,3}( ([<>]=?|=)?\\d{1,4}(\\.\\d{1,4}){0,3}){0,3}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    private final Map<String, Flaw> flaws = new LinkedHashMap<>();

    private ArticleCheck() {}

    /** @return what is wrong, by field in the order of the form; empty if nothing is */
    public static Map<String, Flaw> flaws(ArticleText text) {
        var check = new ArticleCheck();
        check.text("title", text.title(), MAX_LINE);
        check.text("body", text.body(), MAX_BODY);
        check.given("kind", text.kind());
        check.given("audience", text.audience());
        check.organisation(text);
        check.slug("category", text.category());
        if (text.productCode() != null) {
            check.slug("product", text.productCode());
        }
        if (text.versions() != null) {
            check.matching("versions", text.versions(), VERSIONS.asMatchPredicate());
        }
        check.entries("errorCodes", text.errorCodes(), ERROR_CODE.asMatchPredicate());
        check.entries("variants", text.variants(), wording -> !CONTROL.matcher(wording)
                .find());
        check.entries("related", text.related(), ArticleCheck::isKey);
        return check.flaws;
    }

    /** @return whether an article can be named so: lower case words joined by hyphens, up to 100 characters */
    public static boolean isKey(String key) {
        return key != null && key.length() <= 100 && SLUG.matcher(key).matches();
    }

    private void text(String field, String value, int limit) {
        if (value == null || value.isBlank()) {
            flaws.put(field, Flaw.MISSING);
        } else if (value.length() > limit) {
            flaws.put(field, Flaw.TOO_LONG);
        } else if (CONTROL.matcher(value.replace("\r\n", "\n")).find()) {
            flaws.put(field, Flaw.MALFORMED);
        }
    }

    private void given(String field, Object value) {
        if (value == null) {
            flaws.put(field, Flaw.MISSING);
        }
    }

    private void organisation(ArticleText text) {
        if (text.audience() == Audience.ORGANISATION) {
            given("organisation", text.organisationCode());
        } else if (text.organisationCode() != null) {
            flaws.put("organisation", Flaw.MALFORMED);
        }
    }

    private void slug(String field, String value) {
        given(field, value);
        if (value != null) {
            matching(field, value, ArticleCheck::isKey);
        }
    }

    private void matching(String field, String value, Predicate<String> rule) {
        if (!rule.test(value)) {
            flaws.put(field, Flaw.MALFORMED);
        }
    }

    private void entries(String field, List<String> values, Predicate<String> rule) {
        if (values.size() > MAX_ENTRIES) {
            flaws.put(field, Flaw.TOO_MANY);
        } else if (values.stream().anyMatch(value -> value.length() > MAX_LINE)) {
            flaws.put(field, Flaw.TOO_LONG);
        } else if (!values.stream().allMatch(value -> !value.isBlank() && rule.test(value))) {
            flaws.put(field, Flaw.MALFORMED);
        }
    }
}
