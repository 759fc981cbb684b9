package org.askwell.tickets.sla;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much time is promised.
 *
 * @param value in units, from 1 to a year of them
 */
public record Amount(int value, Unit unit) {

    /** What is counted. */
    public enum Unit {
        /** Minutes of open time. */
        MINUTES,
        /**
         * Working days: the open time of a date is one, however long, and a part of it the same part of a day. So a day from
         * 14:00 ends at 14:00 of the next working day if both are alike, and a day from a Sunday at the end of Monday.
         */
        DAYS
    }

    private static final int MOST_DAYS = 366;
    private static final int HOUR = 60;
    private static final int MOST_MINUTES = MOST_DAYS * 24 * HOUR;

    private static final Pattern FORMAT = Pattern.compile("(\\d{1,6})\\s*(min|h|d)");

    /** @throws IllegalArgumentException for less than 1 and more than 366 days */
    public Amount {
        if (value < 1 || value > (unit == Unit.DAYS ? MOST_DAYS : MOST_MINUTES)) {
            throw new IllegalArgumentException(value + " " + unit);
        }
    }

    public static Amount minutes(int minutes) {
        return new Amount(minutes, Unit.MINUTES);
    }

    public static Amount hours(int hours) {
        return new Amount(hours * HOUR, Unit.MINUTES);
    }

    public static Amount days(int days) {
        return new Amount(days, Unit.DAYS);
    }

    /**
     * @param text {@code 15 min}, {@code 4 h} or {@code 3 d}
     * @throws IllegalArgumentException for anything else
     */
    public static Amount parse(String text) {
        Matcher match = FORMAT.matcher(text.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException(text);
        }
        int number = Integer.parseInt(match.group(1));
        return switch (match.group(2)) {
            case "min" -> minutes(number);
            case "h" -> hours(number);
            default -> days(number);
        };
    }

    /** @return this share of the amount, in units */
    Fraction share(int percent) {
        return Fraction.of(value, 1).times(Fraction.of(percent, 100));
    }

    public boolean days() {
        return unit == Unit.DAYS;
    }

    /** @return whether it is best said in hours */
    public boolean hours() {
        return unit == Unit.MINUTES && value % HOUR == 0;
    }

    /** @return the number in front of the unit it is best said in */
    public int shown() {
        return hours() ? value / HOUR : value;
    }

    /** @return the amount as {@link #parse} reads it */
    @Override
    public String toString() {
        return shown() + (days() ? " d" : hours() ? " h" : " min");
    }
}
