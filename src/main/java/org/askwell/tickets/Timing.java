package org.askwell.tickets;

import java.time.Duration;
import java.time.Instant;

/**
 * How a ticket stands against the next promised time.
 *
 * @param due the promised time, or null if nothing is promised any more
 * @param left how many seconds are left, negative if they are over
 * @param amount how much is left or over, in units, rounded down; 0 where no time runs
 */
public record Timing(Standing standing, Instant due, long left, long amount, Unit unit) {

    /** Whether there is time left. */
    public enum Standing {
        LEFT,
        /** Three quarters of the promised time are over. */
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

    /**
     * @param due the next promise that is not kept yet, or null if there is none
     * @param warnAt from when on it is in danger, or null
     */
    static Timing of(State state, Instant due, Instant warnAt, Instant now) {
        if (state == State.WAITING_ON_CUSTOMER) {
            return new Timing(Standing.PAUSED, due, 0, 0, Unit.MINUTES);
        }
        if (!state.open() || due == null) {
            return new Timing(Standing.DONE, due, 0, 0, Unit.MINUTES);
        }
        Duration left = Duration.between(now, due);
        boolean soon = warnAt != null && !warnAt.isAfter(now);
        Standing standing = left.isNegative() ? Standing.LATE : soon ? Standing.SOON : Standing.LEFT;
        return running(standing, due, left.toSeconds(), left.abs());
    }

    private static Timing running(Standing standing, Instant due, long left, Duration amount) {
        if (amount.toHours() < 1) {
            return new Timing(standing, due, left, amount.toMinutes(), Unit.MINUTES);
        }
        if (amount.toHours() < 48) {
            return new Timing(standing, due, left, amount.toHours(), Unit.HOURS);
        }
        return new Timing(standing, due, left, amount.toDays(), Unit.DAYS);
    }

    /** @return whether time goes by */
    public boolean running() {
        return standing == Standing.LEFT || standing == Standing.SOON || standing == Standing.LATE;
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
