package org.askwell.reports.service;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How long something took by the clock on the wall.
 *
 * @param seconds at least 0
 */
public record Took(long seconds) {

    private static final long HOUR = 3600;
    private static final long DAY = 24 * HOUR;

    /** In what a reader counts it. */
    public enum Unit {
        MINUTES(60),
        HOURS(HOUR),
        DAYS(DAY);

        private final long seconds;

        Unit(long seconds) {
            this.seconds = seconds;
        }
    }

    static Took of(Number seconds) {
        return seconds == null ? null : new Took(Math.round(seconds.doubleValue()));
    }

    public Unit unit() {
        return seconds < HOUR ? Unit.MINUTES : seconds < 2 * DAY ? Unit.HOURS : Unit.DAYS;
    }

    /** @return how many of the unit, to one place */
    public String amount() {
        return BigDecimal.valueOf(seconds)
                .divide(BigDecimal.valueOf(unit().seconds), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
