package org.askwell.tickets.sla;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holidays and make-up working days, by date. Written one a line, see {@link #parse}. */
public final class SpecialDays {

    /** The longest stretch of days in one line. */
    static final int LONGEST = 31;

    /** How many days there may be, which is decades of them. */
    static final int MOST = 5_000;

    private static final int NAME_CHARACTERS = 100;

    private static final Pattern LINE =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:\\s*\\.\\.\\s*(\\d{4}-\\d\\d-\\d\\d))?\\s+(off|work)\\s+(\\S.*)");

    private final NavigableMap<LocalDate, SpecialDay> byDate = new TreeMap<>();

    /** Of two entries for a day the later one counts. */
    public SpecialDays(Collection<SpecialDay> days) {
        days.forEach(day -> byDate.put(day.date(), day));
    }

    public static SpecialDays none() {
        return new SpecialDays(List.of());
    }

    /**
     * Reads lines like {@code 2026-02-15..2026-02-23 off Spring Festival / 春节} and {@code 2026-02-14 work Spring
     * Festival / 春节}. Empty lines are left out.
     *
     * @param bad told about every line that is wrong, from 1; such a line gives no day
     */
    public static SpecialDays parse(String text, Consumer<Integer> bad) {
        var days = new SpecialDays(List.of());
        String[] lines = text.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank() && !days.add(lines[i].strip())) {
                bad.accept(i + 1);
            }
        }
        return days;
    }

    private boolean add(String line) {
        Matcher match = LINE.matcher(line);
        if (!match.matches() || match.group(4).length() > NAME_CHARACTERS) {
            return false;
        }
        try {
            LocalDate first = LocalDate.parse(match.group(1));
            LocalDate last = match.group(2) == null ? first : LocalDate.parse(match.group(2));
            long length = ChronoUnit.DAYS.between(first, last) + 1;
            if (length < 1 || length > LONGEST || byDate.size() + length > MOST) {
                return false;
            }
            first.datesUntil(last.plusDays(1))
                    .forEach(date ->
                            byDate.put(date, new SpecialDay(date, match.group(3).equals("work"), match.group(4))));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    public Optional<SpecialDay> on(LocalDate date) {
        return Optional.ofNullable(byDate.get(date));
    }

    /** @return those of the days from the first to the last, both included, in order */
    public Collection<SpecialDay> between(LocalDate first, LocalDate last) {
        return first.isAfter(last)
                ? List.of()
                : byDate.subMap(first, true, last, true).values();
    }

    public Collection<SpecialDay> all() {
        return byDate.values();
    }

    /** @return these days, replaced by the others where both have one */
    public SpecialDays with(SpecialDays others) {
        var both = new SpecialDays(all());
        both.byDate.putAll(others.byDate);
        return both;
    }

    /** @return the days as {@link #parse} reads them, days in a row with one name in one line */
    @Override
    public String toString() {
        var text = new StringBuilder();
        SpecialDay first = null;
        SpecialDay last = null;
        for (Map.Entry<LocalDate, SpecialDay> entry : byDate.entrySet()) {
            SpecialDay day = entry.getValue();
            if (first == null || !continues(first, last, day)) {
                line(text, first, last);
                first = day;
            }
            last = day;
        }
        line(text, first, last);
        return text.toString();
    }

    private static boolean continues(SpecialDay first, SpecialDay last, SpecialDay day) {
        return day.date().equals(last.date().plusDays(1))
                && day.working() == last.working()
                && day.name().equals(last.name())
                && ChronoUnit.DAYS.between(first.date(), day.date()) < LONGEST;
    }

    private static void line(StringBuilder text, SpecialDay first, SpecialDay last) {
        if (first != null) {
            text.append(first.date())
                    .append(first == last ? "" : ".." + last.date())
                    .append(first.working() ? " work " : " off ")
                    .append(first.name())
                    .append('\n');
        }
    }
}
