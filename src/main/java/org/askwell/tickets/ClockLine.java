package org.askwell.tickets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.askwell.tickets.sla.Course;
import org.askwell.tickets.sla.Course.Act;
import org.askwell.tickets.sla.Deadline;
import org.askwell.tickets.sla.Target;

/**
 * What counts for a ticket from one notice: its own, or that of a ticket that was merged into it. A merged ticket's count
 * goes on as it stood at the merge, with its own pauses up to then; from then on the clock of the ticket in which it goes on
 * is the clock of both. So a merge loses no promise and makes none earlier (R7).
 *
 * @param owner whose notice it is
 * @param joined whether it is the notice of a merged ticket
 * @param entries what happened to the clock
 * @param steps the same for counting
 */
record ClockLine(PromisedTimes owner, boolean joined, List<ClockEntry> entries, List<Course.Step> steps) {

    /** A deadline and from which notice it is counted. */
    record Counted(Deadline deadline, ClockLine line) {}

    /** @return one line for each notice, the ticket's own first, as it stood then; the ticket has a clock */
    static List<ClockLine> of(PromisedTimes ticket, Instant until) {
        var lines = new ArrayList<ClockLine>();
        lines.add(own(ticket, until));
        for (Ticket duplicate : ticket.joined()) {
            Instant mergedAt = duplicate.mergedAt;
            if (!duplicate.clock.isEmpty() && !mergedAt.isAfter(until)) {
                of(duplicate, mergedAt).forEach(line -> lines.add(line.goingOn(ticket, mergedAt, until)));
            }
        }
        return lines;
    }

    /** @return everything that happened to the ticket's own clock until then, its start in any case */
    static ClockLine own(PromisedTimes ticket, Instant until) {
        List<ClockEntry> entries = ticket.clock.stream()
                .filter(entry -> entry == ticket.clock.get(0) || !entry.at.isAfter(until))
                .toList();
        return new ClockLine(
                ticket, false, entries, entries.stream().map(ClockEntry::step).toList());
    }

    private ClockLine goingOn(PromisedTimes ticket, Instant mergedAt, Instant until) {
        ClockLine before = own(ticket, mergedAt);
        List<ClockEntry> later =
                own(ticket, until).entries.stream().skip(before.entries.size()).toList();
        var all = new ArrayList<>(steps);
        if (stopped() != before.stopped()) {
            all.add(new Course.Step(mergedAt, before.stopped() ? Act.PAUSED : Act.RESUMED, null, null));
        }
        later.forEach(entry -> all.add(entry.step()));
        return new ClockLine(
                owner, true, Stream.concat(entries.stream(), later.stream()).toList(), all);
    }

    Course course() {
        return Course.of(steps);
    }

    /** @return whether the clock stands at the end */
    boolean stopped() {
        return course().pausedSince() != null;
    }

    /** @return how the deadline is counted; nothing if there is none, or a merged ticket's was met before the merge */
    Optional<Counted> counted(Target target, Instant causeFoundAt) {
        if (joined && owner.doneAt(target) != null) {
            return Optional.empty();
        }
        Instant cause = joined && owner.causeFoundAt != null ? owner.causeFoundAt : causeFoundAt;
        return course().deadline(target, cause).map(deadline -> new Counted(deadline, this));
    }
}
