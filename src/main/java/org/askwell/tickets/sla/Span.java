package org.askwell.tickets.sla;

import java.time.Duration;
import java.time.Instant;

/**
 * A part of the way to a deadline.
 *
 * @param day the holiday or make-up working day, or null on ordinary days
 * @param used how many units were counted by its end
 */
public record Span(Instant from, Instant to, Kind kind, SpecialDay day, double used) {

    /** Why a span counts or not. */
    public enum Kind {
        COUNTED,
        /** Outside the calendar's hours. */
        CLOSED,
        HOLIDAY,
        /** The customer's turn. */
        PAUSED
    }

    public boolean counted() {
        return kind == Kind.COUNTED;
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    /** @return the span with what follows it */
    Span and(Span next) {
        return new Span(from, next.to, kind, day, next.used);
    }

    /** @return whether the next span is more of the same */
    boolean continues(Span next) {
        boolean alike =
                day == null ? next.day == null : next.day != null && day.name().equals(next.day.name());
        return kind == next.kind && alike && to.equals(next.from);
    }
}
