package org.askwell.tickets.sla;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that counts for a ticket.
 *
 * @param from the notice, or the change of severity after which it counts
 */
public record Count(Instant from, WorkCalendar calendar, Commitment commitment) {

    Optional<Deadline> deadline(Target target, List<Pause> pauses, Instant causeFoundAt) {
        Promised promised = commitment.of(target);
        if (promised == null) {
            return Optional.empty();
        }
        var counter = new Counter(calendar, pauses);
        Instant start = promised.afterCause() ? cause(counter, causeFoundAt) : from;
        return Optional.of(new Deadline(target, promised, start, this, counter));
    }

    /** What counts from somebody's arrival counts from the promised one until they are there. */
    private Instant cause(Counter counter, Instant foundAt) {
        if (foundAt != null) {
            return foundAt.isBefore(from) ? from : foundAt;
        }
        return counter.reach(from, commitment.of(Target.CAUSE).amount());
    }
}
