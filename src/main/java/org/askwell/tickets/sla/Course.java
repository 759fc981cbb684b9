package org.askwell.tickets.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What counts for a ticket, from everything that happened to its clock.
 *
 * <p>A problem that turns out worse has what its new class promises from that moment on, and keeps what was promised
 * before: the earlier of both deadlines holds, so becoming urgent never wins support time. One that turns out less bad, or
 * comes under other terms, is counted anew from the notice, with the same pauses. After a solution that was none the
 * clock goes on where it stopped.
 *
 * @param pauses those that are over
 * @param pausedSince when the clock stopped, or null while it runs
 */
public record Course(List<Count> counts, List<Pause> pauses, Instant pausedSince) {

    /** What can happen to a ticket's clock. */
    public enum Act {
        STARTED,
        PAUSED,
        RESUMED,
        /** The problem is worse than thought. */
        RAISED,
        /** The problem is less bad than thought, or other terms hold. */
        RECOUNTED
    }

    /**
     * One of these.
     *
     * @param calendar what counts from now on; null for pauses and their ends
     * @param commitment what is promised from now on; null for pauses and their ends
     */
    public record Step(Instant at, Act act, WorkCalendar calendar, Commitment commitment) {}

    /** @param steps in order, beginning with the start */
    public static Course of(List<Step> steps) {
        List<Count> counts = new ArrayList<>();
        List<Pause> pauses = new ArrayList<>();
        Instant paused = null;
        Instant notice = steps.get(0).at();
        for (Step step : steps) {
            switch (step.act()) {
                case STARTED, RECOUNTED -> {
                    counts.clear();
                    counts.add(new Count(notice, step.calendar(), step.commitment()));
                }
                case RAISED -> counts.add(new Count(step.at(), step.calendar(), step.commitment()));
                case PAUSED -> paused = step.at();
                case RESUMED -> {
                    pauses.add(new Pause(paused, step.at()));
                    paused = null;
                }
            }
        }
        return new Course(List.copyOf(counts), List.copyOf(pauses), paused);
    }

    /**
     * @param causeFoundAt when somebody was on site or the cause was found, or null before
     * @return the earliest deadline that counts, or nothing if the target is not promised; while the clock is stopped, the
     *     one that would hold if it went on without having stopped
     */
    public Optional<Deadline> deadline(Target target, Instant causeFoundAt) {
        return counts.stream()
                .flatMap(count -> count.deadline(target, pauses, causeFoundAt).stream())
                .min(Comparator.comparing(Deadline::due));
    }
}
