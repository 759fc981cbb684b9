package org.askwell.feedback.plan;

import java.time.Period;
import java.util.Arrays;
import java.util.Optional;

/** How often something can be planned. */
public enum Interval {
    WEEK(Period.ofDays(7)),
    TWO_WEEKS(Period.ofDays(14)),
    MONTH(Period.ofMonths(1)),
    TWO_MONTHS(Period.ofMonths(2)),
    QUARTER(Period.ofMonths(3)),
    HALF_YEAR(Period.ofMonths(6)),
    YEAR(Period.ofYears(1));

    private final Period period;

    Interval(Period period) {
        this.period = period;
    }

    Period period() {
        return period;
    }

    static Interval of(Period period) {
        return Arrays.stream(values())
                .filter(interval -> interval.period.equals(period))
                .findFirst()
                .orElseThrow();
    }

    static Optional<Interval> named(String name) {
        return Arrays.stream(values())
                .filter(interval -> interval.name().equals(name))
                .findFirst();
    }
}
