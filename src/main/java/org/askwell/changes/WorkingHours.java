package org.askwell.changes;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a customer works, every week the same. Holidays count as working days here, so that a window of a release is
 * never put into a time when somebody might work.
 *
 * @param days on which work begins
 * @param from when it begins
 * @param to when it ends; the next day if that is before it begins, never the same time
 */
public record WorkingHours(ZoneId zone, Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    private static final int DAYS_AHEAD = 14;
    private static final Duration GRID = Duration.ofMinutes(30);

    private record Span(Instant from, Instant to) {

        boolean overlaps(Instant start, Instant end) {
            return from.isBefore(end) && start.isBefore(to);
        }
    }

    public WorkingHours {
        days = Set.copyOf(days);
        if (from.equals(to)) {
            throw new IllegalArgumentException("Work begins and ends at " + from);
        }
    }

    /** @return whether the customer works at any time of the span */
    boolean overlap(Instant start, Instant end) {
        return spans(start, end).anyMatch(span -> span.overlaps(start, end));
    }

    /**
     * Finds times for a release.
     *
     * @param after no window begins earlier
     * @param length of each window, more than 0
     * @return at most so many windows outside the working hours, each right after work ended, within two weeks; fewer or
     *     none if the customer's nights are shorter than that
     */
    List<ReleaseWindow> free(Instant after, Duration length, int atMost) {
        Instant end = after.plus(Duration.ofDays(DAYS_AHEAD));
        var starts = new ArrayList<Instant>();
        starts.add(nextOnGrid(after));
        spans(after, end).map(Span::to).filter(start -> !start.isBefore(after)).forEach(starts::add);
        return starts.stream()
                .filter(start -> !overlap(start, start.plus(length)))
                .map(start -> new ReleaseWindow(start, start.plus(length)))
                .limit(atMost)
                .toList();
    }

    private static Instant nextOnGrid(Instant time) {
        long seconds = GRID.toSeconds();
        return Instant.ofEpochSecond((time.getEpochSecond() / seconds + 1) * seconds);
    }

    /** A shift that began the evening before may reach into the first day. */
    private Stream<Span> spans(Instant start, Instant end) {
        LocalDate last = LocalDate.ofInstant(end, zone);
        return LocalDate.ofInstant(start, zone)
                .minusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(day -> days.contains(day.getDayOfWeek()))
                .map(this::on);
    }

    private Span on(LocalDate day) {
        LocalDate lastDay = to.isAfter(from) ? day : day.plusDays(1);
        return new Span(
                day.atTime(from).atZone(zone).toInstant(),
                lastDay.atTime(to).atZone(zone).toInstant());
    }

    /** @return for records, for example {@code MONDAY FRIDAY 08:30-17:30 Asia/Shanghai} */
    @Override
    public String toString() {
        return new TreeSet<>(days).stream().map(DayOfWeek::name).collect(Collectors.joining(" ")) + " " + from + "-"
                + to + " " + zone;
    }
}
