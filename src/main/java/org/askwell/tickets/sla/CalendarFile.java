package org.askwell.tickets.sla;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Holidays from an iCalendar file (RFC 5545): its events that last whole days. An event whose summary says so, as calendars
 * of Chinese holidays do with 班, is a make-up working day, any other a day off.
 *
 * @param days what was found
 * @param leftOut how many events were not taken: cancelled ones, repeated ones, those of hours, and what cannot be read
 */
public record CalendarFile(SpecialDays days, int leftOut) {

    /** How many lines are read at most; a file of decades has some thousand. */
    private static final int MOST_LINES = 200_000;

    private static final int NAME_CHARACTERS = 100;

    private static final Pattern FOLDED = Pattern.compile("\\R[ \\t]");
    private static final Pattern WORKING = Pattern.compile("班|\\b(work(ing)?|make-?up)\\b", Pattern.CASE_INSENSITIVE);

    /** @throws IllegalArgumentException if the text is no iCalendar file */
    public static CalendarFile read(String text) {
        String unfolded = FOLDED.matcher(text).replaceAll("");
        if (!unfolded.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)) {
            throw new IllegalArgumentException("no iCalendar file");
        }
        var days = new ArrayList<SpecialDay>();
        int leftOut = 0;
        Map<String, String> event = null;
        for (String line : unfolded.lines().limit(MOST_LINES).toList()) {
            if (line.equalsIgnoreCase("BEGIN:VEVENT")) {
                event = new HashMap<>();
            } else if (line.equalsIgnoreCase("END:VEVENT") && event != null) {
                leftOut += add(event, days) ? 0 : 1;
                event = null;
            } else if (event != null && line.contains(":")) {
                String name =
                        line.substring(0, line.indexOf(':')).split(";", 2)[0].toUpperCase(Locale.ROOT);
                event.putIfAbsent(name, line.substring(line.indexOf(':') + 1).strip());
            }
        }
        return new CalendarFile(new SpecialDays(days), leftOut);
    }

    private static boolean add(Map<String, String> event, List<SpecialDay> days) {
        if (event.containsKey("RRULE") || "CANCELLED".equalsIgnoreCase(event.get("STATUS"))) {
            return false;
        }
        try {
            LocalDate first = date(event.getOrDefault("DTSTART", ""));
            LocalDate end = event.containsKey("DTEND") ? date(event.get("DTEND")) : first.plusDays(1);
            long length = Math.max(1, ChronoUnit.DAYS.between(first, end));
            String name = name(event.getOrDefault("SUMMARY", ""));
            if (length > SpecialDays.LONGEST || name.isEmpty() || days.size() + length > SpecialDays.MOST) {
                return false;
            }
            boolean working = WORKING.matcher(name).find();
            for (int i = 0; i < length; i++) {
                days.add(new SpecialDay(first.plusDays(i), working, name));
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static LocalDate date(String value) {
        return LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String name(String summary) {
        String plain =
                summary.replaceAll("\\\\[nN]", " ").replaceAll("\\\\(.)", "$1").strip();
        return plain.length() <= NAME_CHARACTERS ? plain : plain.substring(0, NAME_CHARACTERS);
    }
}
