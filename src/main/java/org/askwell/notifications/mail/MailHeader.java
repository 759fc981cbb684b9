package org.askwell.notifications.mail;

import java.util.regex.Pattern;

/** What goes into the head of a mail, where a line break would start a header of the sender's choice (T19). */
final class MailHeader {

    private static final int SUBJECT_CHARACTERS = 160;

    private static final Pattern LINE_BREAKING = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    /** One plain address: no list, no comment, no display name, none of the quoting that servers read differently. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&*+/=?^_{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?");

    private MailHeader() {}

    static boolean address(String text) {
        return text != null && ADDRESS.matcher(text).matches();
    }

    /** @return the subject on one line, cut to what mail programs show */
    static String subject(String text) {
        String line = LINE_BREAKING.matcher(text).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= SUBJECT_CHARACTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SUBJECT_CHARACTERS)) + "…";
    }
}
