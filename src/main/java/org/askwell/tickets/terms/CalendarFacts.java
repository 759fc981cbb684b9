package org.askwell.tickets.terms;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.askwell.tickets.sla.Hours;
import org.askwell.tickets.sla.Week;
import org.askwell.web.FormErrors;

/**
 * What is entered about a calendar, not yet checked.
 *
 * @param zone a time zone's name
 * @param hours the open hours of each day of the week, as {@link Week#parseDay} reads them
 * @param holidays the code of a list of holidays, or empty
 */
record CalendarFacts(TermsName name, String zone, Map<DayOfWeek, String> hours, String holidays) {

    static CalendarFacts none() {
        return new CalendarFacts(TermsName.none(), "Asia/Shanghai", Map.of(), "");
    }

    static CalendarFacts of(ServiceCalendar calendar) {
        var hours = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        Week week = Week.parse(calendar.week);
        Arrays.stream(DayOfWeek.values()).forEach(day -> hours.put(day, week.text(day)));
        return new CalendarFacts(
                TermsName.of(calendar),
                calendar.zone.getId(),
                hours,
                calendar.holidays == null ? "" : calendar.holidays.code);
    }

    public String hours(DayOfWeek day) {
        return hours.getOrDefault(day, "");
    }

    FormErrors errors(TermsMessages words) {
        FormErrors errors = name.errors(words);
        if (name.fresh() && ServiceCalendar.inForce(name.code()).isPresent()) {
            errors.add("code", words.errorTaken());
        }
        if (zone(zone) == null) {
            errors.add("zone", words.errorZone());
        }
        if (!holidays.isEmpty() && HolidayList.inForce(holidays).isEmpty()) {
            errors.add("holidays", words.errorUnknown());
        }
        boolean open = false;
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Hours> read = read(day);
            if (read == null) {
                errors.add(day.name(), words.errorHours());
            }
            open |= read == null || !read.isEmpty();
        }
        if (!open) {
            errors.add(DayOfWeek.MONDAY.name(), words.errorNeverOpen());
        }
        return errors;
    }

    /** Only after {@link #errors} found none. */
    void copyTo(ServiceCalendar calendar) {
        name.copyTo(calendar);
        calendar.zone = zone(zone);
        var week = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).forEach(day -> week.put(day, read(day)));
        calendar.week = new Week(week).toString();
        calendar.holidays =
                holidays.isEmpty() ? null : HolidayList.inForce(holidays).orElseThrow();
    }

    private List<Hours> read(DayOfWeek day) {
        try {
            return Week.parseDay(hours(day));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Offsets are no zones: they know no summer time. */
    private static ZoneId zone(String name) {
        try {
            return ZoneId.getAvailableZoneIds().contains(name) ? ZoneId.of(name) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
