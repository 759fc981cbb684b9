package org.askwell.tickets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The promised steps of a ticket, for both sides to see. */
public final class Track {

    private Track() {}

    /** What a step is about. */
    public enum Name {
        RECEIVED,
        ANSWERED,
        CAUSE,
        PLANNED,
        SOLVED,
        CONFIRMED
    }

    /** How far a step is. */
    public enum Progress {
        DONE,
        NOW,
        LATE,
        NEXT
    }

    /**
     * One step.
     *
     * @param at when it was done, or null
     * @param by until when it is promised, or null
     */
    public record Step(Name name, Progress progress, Instant at, Instant by) {

        public boolean done() {
            return progress == Progress.DONE;
        }

        public boolean current() {
            return progress == Progress.NOW || progress == Progress.LATE;
        }

        public boolean late() {
            return progress == Progress.LATE;
        }

        /** @return the class the style sheet knows */
        public String css() {
            return progress == Progress.NEXT ? "" : progress.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static List<Step> of(Ticket ticket, Instant now) {
        boolean solved = ticket.resolvedAt != null;
        var steps = new ArrayList<Step>();
        add(steps, ticket, now, Name.RECEIVED, true, ticket.createdAt, null);
        add(steps, ticket, now, Name.ANSWERED, ticket.firstRepliedAt != null, ticket.firstRepliedAt, ticket.respondBy);
        if (ticket.causeBy != null) {
            add(
                    steps,
                    ticket,
                    now,
                    Name.CAUSE,
                    solved || ticket.causeFoundAt != null,
                    ticket.causeFoundAt,
                    ticket.causeBy);
        }
        add(steps, ticket, now, Name.PLANNED, solved || ticket.plannedAt != null, ticket.plannedAt, ticket.planBy);
        add(steps, ticket, now, Name.SOLVED, solved, ticket.resolvedAt, ticket.resolveBy);
        add(steps, ticket, now, Name.CONFIRMED, ticket.state == State.CLOSED, ticket.closedAt, null);
        return steps;
    }

    private static void add(
            List<Step> steps, Ticket ticket, Instant now, Name name, boolean done, Instant at, Instant by) {
        boolean turn = steps.isEmpty() || steps.get(steps.size() - 1).done();
        boolean running = ticket.state.waitingOnUs();
        Progress progress = Progress.NEXT;
        if (done) {
            progress = Progress.DONE;
        } else if (running && by != null && by.isBefore(now)) {
            progress = Progress.LATE;
        } else if (turn && !ticket.state.finished()) {
            progress = Progress.NOW;
        }
        steps.add(new Step(name, progress, done ? at : null, by));
    }
}
