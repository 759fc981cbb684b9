package org.askwell.tickets.mailin;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.owasp.html.HtmlSanitizer;

/** What a mail in HTML says, without any markup; quotations get the sign they have in plain mails. */
final class HtmlText implements HtmlSanitizer.Policy {

    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table");
    private static final Set<String> UNSEEN = Set.of("style", "script", "title", "noscript", "template");
    private static final Pattern TAG = Pattern.compile("<[^>]{0,10000}>");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern BLANK_LINES = Pattern.compile("(?:[ >]*\\n){3,}");

    private final StringBuilder text = new StringBuilder();
    private int quoted;
    private int unseen;
    private int kept;

    private HtmlText() {}

    static String of(String html) {
        String said = read(html);
        return said.isEmpty() ? read(TAG.matcher(html).replaceAll(" ")) : said;
    }

    /** What is nested deeper than any writer nests it is passed over. */
    private static String read(String html) {
        var receiver = new HtmlText();
        HtmlSanitizer.sanitize(html, receiver);
        return BLANK_LINES
                .matcher(receiver.text.toString().replaceAll("[ \\u00A0]+\\n", "\n"))
                .replaceAll("\n\n")
                .strip();
    }

    @Override
    public void openDocument() {
        // Nothing has been said yet.
    }

    @Override
    public void closeDocument() {
        // Everything has been said.
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        if (UNSEEN.contains(element)) {
            unseen++;
        }
        breakBefore(element);
        switch (element) {
            case "br" -> newLine();
            case "blockquote" -> quoted++;
            case "pre" -> kept++;
            case "li" -> text("• ");
            case "td", "th" -> text(" ");
            default -> {
                // Says nothing.
            }
        }
    }

    @Override
    public void closeTag(String element) {
        if (UNSEEN.contains(element)) {
            unseen = Math.max(0, unseen - 1);
        }
        if ("pre".equals(element)) {
            kept = Math.max(0, kept - 1);
        }
        if ("blockquote".equals(element)) {
            quoted = Math.max(0, quoted - 1);
        }
        breakBefore(element);
    }

    @Override
    public void text(String said) {
        if (unseen > 0) {
            return;
        }
        String words = kept > 0 ? said : SPACE.matcher(said).replaceAll(" ");
        for (String line : words.split("\\n", -1)) {
            if (atLineStart() && kept == 0) {
                line = line.stripLeading();
            }
            if (!line.isEmpty()) {
                if (atLineStart()) {
                    text.append("> ".repeat(Math.min(quoted, 5)));
                }
                text.append(line);
            }
            if (kept > 0) {
                newLine();
            }
        }
    }

    private void breakBefore(String element) {
        if (BLOCKS.contains(element) && !atLineStart()) {
            newLine();
        }
        if (PARAGRAPHS.contains(element) && !atParagraphStart()) {
            newLine();
        }
    }

    private void newLine() {
        text.append('\n');
    }

    private boolean atParagraphStart() {
        return text.length() < 2 || atLineStart() && text.charAt(text.length() - 2) == '\n';
    }

    private boolean atLineStart() {
        return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
    }
}
