package org.askwell.tickets.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Takes the way to a deadline apart. */
final class Spans {

    private final WorkCalendar calendar;
    private final Counter counter;
    private final List<Pause> pauses;
    private final List<Span> spans = new ArrayList<>();
    private Fraction used = Fraction.NONE;

    Spans(WorkCalendar calendar, Counter counter, List<Pause> pauses) {
        this.calendar = calendar;
        this.counter = counter;
        this.pauses = pauses;
    }

    List<Span> of(Instant from, Instant due, Amount.Unit unit) {
        Instant now = from;
        for (OpenTime counted : counter.counted(from, due)) {
            gap(now, counted.from());
            used = used.plus(counter.exactly(counted.from(), counted.to(), unit));
            SpecialDay day = calendar.days().on(counted.day()).orElse(null);
            add(counted.from(), counted.to(), Span.Kind.COUNTED, day);
            now = counted.to();
        }
        return spans;
    }

    /** Nothing counts in a gap: it is a pause, or closed. */
    private void gap(Instant from, Instant to) {
        Instant now = from;
        for (Pause pause : pauses) {
            Instant begins = later(pause.from(), now);
            Instant ends = earlier(pause.to(), to);
            if (begins.isBefore(ends)) {
                closed(now, begins);
                add(begins, ends, Span.Kind.PAUSED, null);
                now = ends;
            }
        }
        closed(now, to);
    }

    private void closed(Instant from, Instant to) {
        Instant now = from;
        while (now.isBefore(to)) {
            LocalDate date = LocalDate.ofInstant(now, calendar.zone());
            Instant end = earlier(date.plusDays(1).atStartOfDay(calendar.zone()).toInstant(), to);
            Instant until = end.isAfter(now) ? end : to;
            SpecialDay day =
                    calendar.days().on(date).filter(it -> !it.working()).orElse(null);
            add(now, until, day == null ? Span.Kind.CLOSED : Span.Kind.HOLIDAY, day);
            now = until;
        }
    }

    private void add(Instant from, Instant to, Span.Kind kind, SpecialDay day) {
        if (!from.isBefore(to)) {
            return;
        }
        var next = new Span(from, to, kind, day, used.value());
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).continues(next)) {
            spans.set(last, spans.get(last).and(next));
        } else {
            spans.add(next);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
