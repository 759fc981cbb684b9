package org.askwell.customers;

import java.util.Locale;

/** Mail addresses as people enter them; nothing that could become a second header or recipient (T19). */
final class MailAddress {

    private static final int CHARACTERS = 254;
    private static final String PATTERN = "[^\\s@<>\"(),:;\\\\\\p{Cntrl}]+@[^\\s@<>\"(),:;\\\\\\p{Cntrl}]+";

    private MailAddress() {}

    static boolean valid(String text) {
        return text != null && text.length() <= CHARACTERS && text.matches(PATTERN);
    }

    static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
