package org.askwell.tickets.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Counts the open time of a calendar, without pauses.
 *
 * <p>Counting adds up: {@code used(a, c) = used(a, b) + used(b, c)}. It never goes back: a later start or a larger amount
 * ends no earlier.
 */
public final class Counter {

    private static final int SECONDS_A_MINUTE = 60;

    /** No clock is further from the one in Greenwich. */
    private static final long FARTHEST_HOURS = 18;

    private final WorkCalendar calendar;
    private final List<Pause> pauses;
    private final Map<LocalDate, Long> lengths = new HashMap<>();

    /** @param pauses in order and apart from each other */
    public Counter(WorkCalendar calendar, List<Pause> pauses) {
        this.calendar = calendar;
        this.pauses = List.copyOf(pauses);
    }

    /** @return the first instant by which the amount has been counted */
    public Instant reach(Instant from, Amount amount) {
        return reach(from, amount, 100);
    }

    /**
     * @param percent the share of the amount that is to be counted, at least 1
     * @return the first instant, to the second, by which it has been
     */
    public Instant reach(Instant from, Amount amount, int percent) {
        Fraction left = amount.share(percent);
        Iterator<OpenTime> open = calendar.from(seconds(from));
        while (true) {
            for (OpenTime counted : unpaused(open.next())) {
                long unit = unit(amount.unit(), counted.day());
                Fraction there = Fraction.of(counted.seconds(), unit);
                if (there.compareTo(left) >= 0) {
                    return counted.from()
                            .plusSeconds(left.times(Fraction.of(unit, 1)).ceiling());
                }
                left = left.minus(there);
            }
        }
    }

    /** @return how many units are counted from one instant to another */
    public double used(Instant from, Instant to, Amount.Unit unit) {
        return exactly(from, to, unit).value();
    }

    Fraction exactly(Instant from, Instant to, Amount.Unit unit) {
        Fraction used = Fraction.NONE;
        for (OpenTime counted : counted(from, to)) {
            used = used.plus(Fraction.of(counted.seconds(), unit(unit, counted.day())));
        }
        return used;
    }

    /** @return the stretches that count from one instant to another, in order */
    List<OpenTime> counted(Instant from, Instant to) {
        var all = new ArrayList<OpenTime>();
        for (OpenTime open : open(from, to)) {
            all.addAll(unpaused(open));
        }
        return all;
    }

    private List<OpenTime> open(Instant from, Instant to) {
        var all = new ArrayList<OpenTime>();
        Instant end = seconds(to);
        Iterator<OpenTime> times = calendar.from(seconds(from));
        for (OpenTime open = times.next(); open.from().isBefore(end); open = times.next()) {
            all.add(open.to().isAfter(end) ? new OpenTime(open.from(), end, open.day()) : open);
        }
        return all;
    }

    private List<OpenTime> unpaused(OpenTime open) {
        var parts = new ArrayList<OpenTime>();
        Instant from = open.from();
        for (Pause pause : pauses) {
            Instant begins = seconds(pause.from());
            Instant ends = seconds(pause.to());
            if (ends.isAfter(from) && begins.isBefore(open.to())) {
                if (begins.isAfter(from)) {
                    parts.add(new OpenTime(from, begins, open.day()));
                }
                from = ends;
            }
        }
        if (from.isBefore(open.to())) {
            parts.add(new OpenTime(from, open.to(), open.day()));
        }
        return parts;
    }

    /** @return how many seconds of the date make a unit */
    private long unit(Amount.Unit unit, LocalDate day) {
        return unit == Amount.Unit.MINUTES ? SECONDS_A_MINUTE : lengths.computeIfAbsent(day, this::length);
    }

    private long length(LocalDate day) {
        Instant first = day.atStartOfDay().toInstant(ZoneOffset.UTC).minus(FARTHEST_HOURS, ChronoUnit.HOURS);
        Instant last = first.plus(24 + 2 * FARTHEST_HOURS, ChronoUnit.HOURS);
        return open(first, last).stream()
                .filter(open -> open.day().equals(day))
                .mapToLong(OpenTime::seconds)
                .sum();
    }

    private static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
