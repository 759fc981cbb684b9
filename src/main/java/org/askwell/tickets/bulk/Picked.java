package org.askwell.tickets.bulk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A ticket of a list, as it was when the list was made.
 *
 * @param number as shown, for example AW-1024
 * @param version the one that was seen, or null for any
 */
public record Picked(String number, Integer version) {

    private static final Pattern TEXT = Pattern.compile("([\\w-]{1,40}):(\\d{1,9})");

    /** @return what a box of the list says, a number, a colon and a version; empty for anything else */
    static Optional<Picked> of(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new Picked(parts.group(1), Integer.valueOf(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return number + ":" + version;
    }
}
