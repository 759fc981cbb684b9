package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a Markdown text, in parts of a size that one vector can stand for. */
final class PlainText {

    /**
     * Some sentences, in characters. Questions are about details, which a vector of a longer part loses: in English 300
     * put the right entry first for 2 in 100 questions more than 720. In Chinese 100 were worse than 240.
     */
    private static final int PART = 250;

    /** So many vectors an article has at most; what follows is found by the article's other words. */
    static final int MAX_PARTS = 100;

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern MARKS =
            Pattern.compile("(?m)^\\s{0,12}(#{1,6}|>|[-*+]|\\d{1,3}[.)])\\s+|^\\s*[`~]{3,}.*$|[*_`~]{1,3}"
                    + "|^\\s*\\|?[\\s:|-]+\\|?\\s*$");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|(?<=[。！？；])");
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

    /** @return the text's parts in order, whole sentences as long as they fit; none for an empty text */
    static List<String> parts(String markdown) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (String paragraph : BREAK.split(markdown)) {
            for (String sentence : SENTENCE.split(of(paragraph))) {
                if (!part.isEmpty() && part.length() + sentence.length() > PART) {
                    parts.add(part.toString());
                    part.setLength(0);
                }
                part.append(part.isEmpty() || sentence.isEmpty() ? "" : " ").append(sentence);
                while (part.length() > 2 * PART) {
                    int end = Character.isHighSurrogate(part.charAt(PART - 1)) ? PART - 1 : PART;
                    parts.add(part.substring(0, end));
                    part.delete(0, end);
                }
            }
        }
        if (!part.toString().isBlank()) {
            parts.add(part.toString());
        }
        return parts.size() > MAX_PARTS ? parts.subList(0, MAX_PARTS) : parts;
    }
}
