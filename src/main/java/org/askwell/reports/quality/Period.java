package org.askwell.reports.quality;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days a report is about, in the support centre's time zone.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to, ZoneId zone) {

    /** In days; what is longer than a year is no longer one product's quality. */
    static final int LONGEST = 366;

    /** In days. A quarter, unless something else is asked for. */
    static final int USUAL = 91;

    /** In days; longer periods are told by months, so that there are never more than fourteen lines. */
    private static final int BY_WEEKS = 92;

    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM");

    static Period endingOn(LocalDate to, ZoneId zone) {
        return new Period(to.minusDays(USUAL - 1), to, zone);
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    public Instant start() {
        return from.atStartOfDay(zone).toInstant();
    }

    /** @return the first moment after it */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public boolean byWeeks() {
        return days() <= BY_WEEKS;
    }

    /** @return the first day of each week (from Monday) or month that has a day of it */
    List<LocalDate> steps() {
        LocalDate first =
                byWeeks() ? from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : from.withDayOfMonth(1);
        return Stream.iterate(first, day -> !day.isAfter(to), day -> byWeeks() ? day.plusWeeks(1) : day.plusMonths(1))
                .toList();
    }

    /** @return a step in a few characters, as in a chart: month and day of a Monday, or year and month */
    String label(LocalDate step) {
        return (byWeeks() ? WEEK : MONTH).format(step);
    }
}
