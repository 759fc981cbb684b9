package org.askwell.tickets.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;

/** When time counts: the hours of a week, in a time zone, with the days that are different. */
public record WorkCalendar(ZoneId zone, Week week, SpecialDays days) {

    /** @return the open hours of the day in order; a make-up day without hours of its own has those of an ordinary day */
    public List<Hours> on(LocalDate date) {
        List<Hours> usual = week.on(date.getDayOfWeek());
        return days.on(date)
                .map(day -> !day.working() ? List.<Hours>of() : usual.isEmpty() ? week.ordinary() : usual)
                .orElse(usual);
    }

    /** @return everything that is open from an instant on, without an end */
    Iterator<OpenTime> from(Instant instant) {
        return new OpenTimes(this, instant);
    }
}
