package org.askwell.knowledge.markdown;

import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What may be in the HTML of an article. It runs last: whatever rewrites links or writes markup does so before (T15).
 */
final class Sanitizer {

    private static final Pattern ID = Pattern.compile("s-[\\p{L}\\p{N}-]*");
    private static final Predicate<String> OWN_FILE =
            address -> address.startsWith("/") && !address.startsWith("//") && address.indexOf('\\') < 0;

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "pre",
                    "code",
                    "hr",
                    "br",
                    "em",
                    "strong",
                    "b",
                    "i",
                    "del",
                    "sub",
                    "sup",
                    "kbd",
                    "a",
                    "img",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .allowStandardUrlProtocols()
            .allowAttributes("href", "title", "aria-label")
            .onElements("a")
            .allowAttributes("class")
            .matching(Pattern.compile("permalink"))
            .onElements("a")
            .allowAttributes("src")
            .matching(OWN_FILE)
            .onElements("img")
            .allowAttributes("alt", "title")
            .onElements("img")
            .allowAttributes("id")
            .matching(ID)
            .onElements("h2", "h3", "h4", "h5", "h6")
            .allowAttributes("class")
            .matching(Pattern.compile("language-[A-Za-z0-9+#-]{1,40}"))
            .onElements("code")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(true, "col")
            .onElements("th")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,6}"))
            .onElements("ol")
            .toFactory();

    private Sanitizer() {}

    static String sanitize(String html) {
        return POLICY.sanitize(html);
    }
}
