package org.askwell.tickets;

import java.time.Duration;
import java.time.Instant;

/**
 * How a ticket stands against the next promised time.
 *
 * @param due the promised time
 * @param amount how much is left or over, in units, rounded down; 0 where no time runs
 */
public record Timing(Standing standing, Instant due, long amount, Unit unit) {

    /** Whether there is time left. */
    public enum Standing {
        LEFT,
        /** Less than an hour is left. */
        SOON,
        LATE,
        /** The customer's turn. */
        PAUSED,
        DONE
    }

    /** What the amount counts. */
    public enum Unit {
        MINUTES,
        HOURS,
        DAYS
    }

    private static final Duration SOON = Duration.ofHours(1);

    static Timing of(State state, Instant firstRepliedAt, Instant respondBy, Instant planBy, Instant now) {
        Instant due = firstRepliedAt == null ? respondBy : planBy;
        if (!state.open()) {
            return new Timing(Standing.DONE, due, 0, Unit.MINUTES);
        }
        if (state == State.WAITING_ON_CUSTOMER) {
            return new Timing(Standing.PAUSED, due, 0, Unit.MINUTES);
        }
        Duration left = Duration.between(now, due);
        Standing standing =
                left.isNegative() ? Standing.LATE : left.compareTo(SOON) < 0 ? Standing.SOON : Standing.LEFT;
        return running(standing, due, left.abs());
    }

    private static Timing running(Standing standing, Instant due, Duration amount) {
        if (amount.toHours() < 1) {
            return new Timing(standing, due, amount.toMinutes(), Unit.MINUTES);
        }
        if (amount.toHours() < 48) {
            return new Timing(standing, due, amount.toHours(), Unit.HOURS);
        }
        return new Timing(standing, due, amount.toDays(), Unit.DAYS);
    }

    public boolean paused() {
        return standing == Standing.PAUSED;
    }

    public boolean done() {
        return standing == Standing.DONE;
    }

    public boolean soon() {
        return standing == Standing.SOON;
    }

    public boolean late() {
        return standing == Standing.LATE;
    }
}
