package org.askwell.tickets.sla;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts as somebody would who looks at the clock on the wall every minute: slow, and too simple to be wrong. */
final class MinuteByMinute {

    private final WorkCalendar calendar;
    private final List<Pause> pauses;

    MinuteByMinute(WorkCalendar calendar, List<Pause> pauses) {
        this.calendar = calendar;
        this.pauses = pauses;
    }

    /** @return the end of the minute in which the amount was complete */
    Instant reach(Instant from, Amount amount) {
        Map<LocalDate, Integer> lengths = new HashMap<>();
        Map<Integer, Integer> minutesByLength = new HashMap<>();
        Instant now = from;
        while (!complete(minutesByLength, amount.value())) {
            ZonedDateTime wall = now.atZone(calendar.zone());
            if (open(wall) && !paused(now)) {
                int length = amount.days() ? lengths.computeIfAbsent(wall.toLocalDate(), this::length) : 1;
                minutesByLength.merge(length, 1, Integer::sum);
            }
            now = now.plus(1, ChronoUnit.MINUTES);
        }
        return now;
    }

    /** Without fractions: a minute of a day of n minutes is 1/n, all of them together over a common denominator. */
    private static boolean complete(Map<Integer, Integer> minutesByLength, int amount) {
        if (minutesByLength.isEmpty()) {
            return false;
        }
        long common =
                minutesByLength.keySet().stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
        long sum = minutesByLength.entrySet().stream()
                .mapToLong(entry -> Math.multiplyExact(common / entry.getKey(), (long) entry.getValue()))
                .sum();
        return sum >= Math.multiplyExact(common, (long) amount);
    }

    private int length(LocalDate date) {
        int length = 0;
        Instant start = date.atStartOfDay(calendar.zone()).toInstant().minus(3, ChronoUnit.HOURS);
        for (long minute = 0; minute < 30 * 60; minute++) {
            ZonedDateTime wall = start.plusSeconds(minute * 60).atZone(calendar.zone());
            length += wall.toLocalDate().equals(date) && open(wall) ? 1 : 0;
        }
        return length;
    }

    private boolean open(ZonedDateTime wall) {
        int minute = wall.getHour() * 60 + wall.getMinute();
        return hours(wall.toLocalDate()).stream().anyMatch(hours -> hours.from() <= minute && minute < hours.to());
    }

    private List<Hours> hours(LocalDate date) {
        var special = new ArrayList<>(calendar.days().between(date, date));
        List<Hours> usual = calendar.week().on(date.getDayOfWeek());
        if (special.isEmpty()) {
            return usual;
        }
        if (!special.get(0).working()) {
            return List.of();
        }
        return usual.isEmpty() ? calendar.week().on(DayOfWeek.MONDAY) : usual;
    }

    private boolean paused(Instant now) {
        return pauses.stream().anyMatch(pause -> !now.isBefore(pause.from()) && now.isBefore(pause.to()));
    }
}
