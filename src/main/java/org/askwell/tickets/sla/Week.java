package org.askwell.tickets.sla;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The open hours of an ordinary week; at least one day has some. */
public final class Week {

    private final Map<DayOfWeek, List<Hours>> hours = new EnumMap<>(DayOfWeek.class);

    /**
     * @param hours the open hours of each day in any order; days without any may be left out
     * @throws IllegalArgumentException if hours of a day overlap, or no day has any
     */
    public Week(Map<DayOfWeek, List<Hours>> hours) {
        for (DayOfWeek day : DayOfWeek.values()) {
            this.hours.put(day, inOrder(hours.getOrDefault(day, List.of())));
        }
        if (this.hours.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("never open");
        }
    }

    /** @return a week with the same hours on the days given */
    public static Week of(Hours hours, DayOfWeek... days) {
        return new Week(Stream.of(days).collect(Collectors.toMap(day -> day, day -> List.of(hours))));
    }

    /**
     * @param text for example {@code 08:30-12:00, 13:30-17:30}; nothing for a closed day
     * @throws IllegalArgumentException for anything else, and for hours that overlap
     */
    public static List<Hours> parseDay(String text) {
        return text.isBlank()
                ? List.of()
                : inOrder(Arrays.stream(text.split("[,，;；]")).map(Hours::parse).toList());
    }

    /**
     * @param text what {@link #toString} writes
     * @throws IllegalArgumentException for anything else
     */
    public static Week parse(String text) {
        var hours = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        for (String line : text.strip().split("\n")) {
            String[] parts = line.strip().split(" ", 2);
            hours.put(DayOfWeek.valueOf(parts[0]), parseDay(parts.length < 2 ? "" : parts[1]));
        }
        return new Week(hours);
    }

    private static List<Hours> inOrder(List<Hours> hours) {
        var sorted = new ArrayList<>(hours);
        sorted.sort(Comparator.comparingInt(Hours::from));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).from() < sorted.get(i - 1).to()) {
                throw new IllegalArgumentException(sorted.get(i - 1) + " and " + sorted.get(i));
            }
        }
        return List.copyOf(sorted);
    }

    /** @return the open hours in order, none if closed */
    public List<Hours> on(DayOfWeek day) {
        return hours.get(day);
    }

    /** @return the hours of a working day on which the week has none: those of the first day that has some */
    List<Hours> ordinary() {
        return hours.values().stream().filter(day -> !day.isEmpty()).findFirst().orElseThrow();
    }

    /** @return the day's hours as {@link #parseDay} reads them */
    public String text(DayOfWeek day) {
        return on(day).stream().map(Hours::toString).collect(Collectors.joining(", "));
    }

    /** @return one line for each day, for example {@code MONDAY 08:30-17:30} */
    @Override
    public String toString() {
        return hours.keySet().stream()
                .map(day -> (day + " " + text(day)).strip())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Week week && hours.equals(week.hours);
    }

    @Override
    public int hashCode() {
        return hours.hashCode();
    }
}
