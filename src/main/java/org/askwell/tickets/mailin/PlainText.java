package org.askwell.tickets.mailin;

import java.util.regex.Pattern;

/** Text from outside, fit to be kept and shown. */
final class PlainText {

    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n\\t]]");

    private PlainText() {}

    /** @return the text without what the database does not take and what turns the direction of writing */
    static String clean(String text) {
        return UNFIT.matcher(text.replaceAll("\\r\\n?", "\n")).replaceAll("").strip();
    }

    /** @return the beginning, at most that many characters */
    static String cut(String text, int limit) {
        return text.codePointCount(0, text.length()) <= limit
                ? text
                : text.substring(0, text.offsetByCodePoints(0, limit));
    }
}
