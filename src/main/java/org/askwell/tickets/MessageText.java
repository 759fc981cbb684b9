package org.askwell.tickets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message as a page shows it. People write plain text; the only thing made of it is a link where the path of an article
 * of this portal stands, so that nothing a user writes leads elsewhere.
 */
public final class MessageText {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\R[\\h]*\\R\\s*");
    private static final Pattern ARTICLE = Pattern.compile("(?<![\\w/.])/articles/[a-z0-9][a-z0-9-]{0,119}");

    private MessageText() {}

    /**
     * A part of a paragraph.
     *
     * @param href the article's path, or null for text
     */
    public record Span(String text, String href) {}

    /** One paragraph; line breaks are kept inside. */
    public record Paragraph(List<Span> spans) {}

    public static List<Paragraph> paragraphs(String text) {
        return text.isBlank()
                ? List.of()
                : PARAGRAPHS
                        .splitAsStream(text.strip())
                        .map(part -> new Paragraph(spans(part)))
                        .toList();
    }

    private static List<Span> spans(String paragraph) {
        var spans = new ArrayList<Span>();
        Matcher article = ARTICLE.matcher(paragraph);
        int end = 0;
        while (article.find()) {
            if (article.start() > end) {
                spans.add(new Span(paragraph.substring(end, article.start()), null));
            }
            spans.add(new Span(article.group(), article.group()));
            end = article.end();
        }
        if (end < paragraph.length()) {
            spans.add(new Span(paragraph.substring(end), null));
        }
        return spans;
    }
}
