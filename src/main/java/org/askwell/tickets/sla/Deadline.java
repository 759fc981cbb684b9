package org.askwell.tickets.sla;

import java.time.Instant;
import java.util.List;

/** Until when something is promised, and from where on that was counted. */
public final class Deadline {

    private final Target target;
    private final Promised promised;
    private final Instant from;
    private final Count count;
    private final Counter counter;
    private final Instant due;

    Deadline(Target target, Promised promised, Instant from, Count count, Counter counter) {
        this.target = target;
        this.promised = promised;
        this.from = from;
        this.count = count;
        this.counter = counter;
        this.due = counter.reach(from, promised.amount());
    }

    public Target target() {
        return target;
    }

    public Promised promised() {
        return promised;
    }

    /** @return where counting began */
    public Instant from() {
        return from;
    }

    public Instant due() {
        return due;
    }

    /** @return what was counted, with its calendar */
    public Count count() {
        return count;
    }

    /** @return when the share of the promised time is over, in percent; more than 100 is after the deadline */
    public Instant at(int percent) {
        return counter.reach(from, promised.amount(), percent);
    }

    /** @return how the time from the beginning to the deadline is counted, without gaps */
    public List<Span> spans(List<Pause> pauses) {
        return spans(pauses, due);
    }

    /** @return the same up to when the clock was stopped */
    public List<Span> spans(List<Pause> pauses, Instant stopped) {
        return new Spans(count.calendar(), counter, pauses)
                .of(
                        from,
                        stopped.isBefore(due) ? stopped : due,
                        promised.amount().unit());
    }
}
