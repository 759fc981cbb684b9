package org.askwell.tickets.merging;

import java.util.Locale;

/** The number of another ticket as people type it. */
public final class TicketNumber {

    private static final String PREFIX = "AW-";

    private TicketNumber() {}

    /** @param typed such as {@code AW-1024}, {@code aw-1024} or {@code 1024}, with space around */
    public static String of(String typed) {
        String number = typed.strip().toUpperCase(Locale.ROOT);
        return number.matches("\\d{1,18}") ? PREFIX + number : number;
    }
}
