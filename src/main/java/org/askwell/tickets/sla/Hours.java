package org.askwell.tickets.sla;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a day by the clock on the wall.
 *
 * @param from minutes after midnight, 0–1439
 * @param to minutes after midnight, at most 1440, which is the midnight after
 */
public record Hours(int from, int to) {

    /** Midnight to midnight. */
    public static final Hours ALL_DAY = new Hours(0, 1440);

    private static final Pattern FORMAT = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)\\s*[-–]\\s*(\\d\\d):([0-5]\\d)");

    /** @throws IllegalArgumentException unless {@code 0 <= from < to <= 1440} */
    public Hours {
        if (from < 0 || from >= to || to > 1440) {
            throw new IllegalArgumentException(from + "-" + to);
        }
    }

    /**
     * @param text for example {@code 08:30-17:30}; {@code 24:00} is the end of the day
     * @throws IllegalArgumentException for anything else
     */
    public static Hours parse(String text) {
        Matcher match = FORMAT.matcher(text.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new Hours(minutes(match.group(1), match.group(2)), minutes(match.group(3), match.group(4)));
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }

    @Override
    public String toString() {
        return clock(from) + "-" + clock(to);
    }

    private static String clock(int minutes) {
        return minutes == 1440
                ? "24:00"
                : LocalTime.ofSecondOfDay(minutes * 60L).toString();
    }
}
