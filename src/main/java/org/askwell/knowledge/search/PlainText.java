package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a Markdown text, in parts of a size that one vector can stand for. */
final class PlainText {

    /** About a paragraph: 90–150 tokens, in characters; a Han character carries what four Latin ones do. */
    private static final int PART = 720;

    private static final int HAN_WEIGHT = 3;

    /** So many vectors an article has at most; what follows is found by the article's other words. */
    static final int MAX_PARTS = 40;

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern MARKS =
            Pattern.compile("(?m)^\\s{0,12}(#{1,6}|>|[-*+]|\\d{1,3}[.)])\\s+|^\\s*[`~]{3,}.*$|[*_`~]{1,3}"
                    + "|^\\s*\\|?[\\s:|-]+\\|?\\s*$");
    private static final Pattern BREAK = Pattern.compile("\\n\\s*\\n|(?=\\n#)");

    private PlainText() {}

    static String of(String markdown) {
        String words = LINK.matcher(markdown).replaceAll("$1");
        return MARKS.matcher(words)
                .replaceAll(" ")
                .replace('|', ' ')
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }

    /** @return the text's parts in order, whole paragraphs as long as they fit; none for an empty text */
    static List<String> parts(String markdown) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (String paragraph : BREAK.split(markdown)) {
            String words = of(paragraph);
            if (words.isEmpty()) {
                continue;
            }
            if (!part.isEmpty() && size(part) + size(words) > PART) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(part.isEmpty() ? "" : "\n").append(words);
            while (size(part) > 2 * PART) {
                int end = cut(part);
                parts.add(part.substring(0, end));
                part.delete(0, end);
            }
        }
        if (!part.toString().isBlank()) {
            parts.add(part.toString());
        }
        return parts.size() > MAX_PARTS ? parts.subList(0, MAX_PARTS) : parts;
    }

    private static int cut(CharSequence text) {
        int size = 0;
        int end = 0;
        while (end < text.length() && size < PART) {
            size += Terms.han(text.charAt(end)) ? HAN_WEIGHT : 1;
            end++;
        }
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private static int size(CharSequence text) {
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            size += Terms.han(text.charAt(i)) ? HAN_WEIGHT : 1;
        }
        return size;
    }
}
