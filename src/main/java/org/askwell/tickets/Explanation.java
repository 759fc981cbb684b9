package org.askwell.tickets;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.askwell.accounts.Language;
import org.askwell.tickets.sla.Course;
import org.askwell.tickets.sla.Deadline;
import org.askwell.tickets.sla.Promised;
import org.askwell.tickets.sla.Span;
import org.askwell.tickets.sla.Target;

/**
 * Why something is promised until then: what was agreed, and how the time was counted.
 *
 * @param due until when, or null while the clock is stopped
 * @param doneAt when it was done, or null
 * @param severity the class whose promise counts
 * @param from the notice, or what it counts from
 * @param calendar the name of the calendar that counts
 * @param edition which edition of it, from 1
 * @param parts the way to the deadline, or to where the clock was stopped
 * @param pausedSince since when the clock is stopped, or null
 * @param mergedFrom the number of the merged ticket from whose notice it is counted, or null if it is the ticket's own
 */
public record Explanation(
        Target target,
        Promised promised,
        Severity severity,
        Instant from,
        Instant due,
        Instant doneAt,
        String calendar,
        int edition,
        ZoneId zone,
        List<Part> parts,
        Instant pausedSince,
        String mergedFrom) {

    /**
     * A stretch of the way.
     *
     * @param day the name of the holiday or of what a working day makes up for, or null
     * @param days how many working days were counted by its end; 0 where hours count
     * @param counted how much open time was counted by its end; nothing where days count
     */
    public record Part(
            Instant from, Instant to, Span.Kind kind, String day, Duration length, double days, Duration counted) {

        public boolean counting() {
            return kind == Span.Kind.COUNTED;
        }

        static Part of(Span span, boolean days, Language language) {
            return new Part(
                    span.from(),
                    span.to(),
                    span.kind(),
                    span.day() == null ? null : span.day().name(language == Language.ZH),
                    span.length(),
                    days ? span.used() : 0,
                    days ? Duration.ZERO : Duration.ofSeconds(Math.round(span.used() * 60)));
        }
    }

    /** @return one for each promise of the ticket, in order; none for tickets without a clock */
    static List<Explanation> of(Ticket ticket, Language language) {
        return Stream.of(Target.values())
                .flatMap(target -> ticket.counted(target).map(counted -> of(ticket, counted, language)).stream())
                .toList();
    }

    private static Explanation of(Ticket ticket, ClockLine.Counted counted, Language language) {
        Deadline deadline = counted.deadline();
        ClockLine line = counted.line();
        Target target = deadline.target();
        Instant doneAt = ticket.doneAt(target);
        Course course = line.course();
        ClockEntry entry = entry(line, deadline);
        boolean days = deadline.promised().amount().days();
        boolean stopped = doneAt == null && course.pausedSince() != null;
        return new Explanation(
                target,
                deadline.promised(),
                entry.severity,
                deadline.from(),
                stopped ? null : deadline.due(),
                doneAt,
                entry.calendar.name(language),
                entry.calendar.number,
                entry.calendar.zone,
                deadline.spans(course.pauses(), stopped ? course.pausedSince() : Instant.MAX).stream()
                        .map(span -> Part.of(span, days, language))
                        .toList(),
                stopped ? course.pausedSince() : null,
                line.joined() ? line.owner().number : null);
    }

    /** @return what began the count that is the earliest: the last change that was no aggravation, or that aggravation */
    private static ClockEntry entry(ClockLine line, Deadline deadline) {
        Optional<ClockEntry> found = Optional.empty();
        for (ClockEntry entry : line.entries()) {
            boolean counts = entry.calendar.calendar() == deadline.count().calendar();
            boolean raised = entry.act == Course.Act.RAISED;
            boolean begun = entry.act == Course.Act.STARTED || entry.act == Course.Act.RECOUNTED;
            if (counts && (begun || raised && entry.at.equals(deadline.count().from()))) {
                found = Optional.of(entry);
            }
        }
        return found.orElseThrow();
    }

    /** @return whether it was done in time, or can be still */
    public boolean kept(Instant now) {
        Instant end = doneAt == null ? now : doneAt;
        return due == null || !end.isAfter(due);
    }
}
