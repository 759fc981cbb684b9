package org.askwell.tickets.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The open time of a calendar in order. An instant is open if the clock on the wall shows open hours at it: where clocks
 * are set back the repeated hour counts twice, where they are set forward the hour left out counts nothing. So time is
 * walked in stretches of one offset each, in which wall clock and instants go alike.
 */
final class OpenTimes implements Iterator<OpenTime> {

    private final WorkCalendar calendar;
    private final ZoneRules rules;
    private final Deque<OpenTime> ready = new ArrayDeque<>();

    private Instant from;
    private Instant to;
    private ZoneOffset offset;
    private LocalDate day;

    OpenTimes(WorkCalendar calendar, Instant start) {
        this.calendar = calendar;
        this.rules = calendar.zone().getRules();
        enter(start);
    }

    private void enter(Instant start) {
        ZoneOffsetTransition change = rules.nextTransition(start);
        from = start;
        to = change == null ? Instant.MAX : change.getInstant();
        offset = rules.getOffset(start);
        day = start.atOffset(offset).toLocalDate();
    }

    /** @return true: no calendar closes for ever */
    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public OpenTime next() {
        while (ready.isEmpty()) {
            if (day.atStartOfDay().toInstant(offset).compareTo(to) >= 0) {
                enter(to);
            }
            for (Hours hours : calendar.on(day)) {
                add(hours);
            }
            day = day.plusDays(1);
        }
        return ready.remove();
    }

    private void add(Hours hours) {
        Instant opens = day.atStartOfDay().plusMinutes(hours.from()).toInstant(offset);
        Instant closes = day.atStartOfDay().plusMinutes(hours.to()).toInstant(offset);
        Instant first = opens.isBefore(from) ? from : opens;
        Instant last = closes.isAfter(to) ? to : closes;
        if (first.isBefore(last)) {
            ready.add(new OpenTime(first, last, day));
        }
    }
}
