package org.askwell.tickets.sheet;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.askwell.tickets.EventKind;

/**
 * When what was reached, as the records tell it; null for what was not.
 *
 * @param solution the last one, unless the ticket was reopened after it
 * @param stars 1–5
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Milestones(
        Instant received,
        Instant answered,
        Instant solved,
        Instant closed,
        Instant withdrawn,
        String solution,
        Integer stars,
        int hurries,
        int reopenings) {

    static Milestones of(List<SheetEntry> entries) {
        SheetEntry solved = last(entries, EventKind.RESOLVED);
        SheetEntry reopened = last(entries, EventKind.REOPENED);
        boolean stands = solved != null && (reopened == null || reopened.position() < solved.position());
        SheetEntry closed = last(entries, EventKind.CLOSED);
        SheetEntry undone = last(entries, EventKind.CLOSING_UNDONE);
        boolean finished = closed != null && (undone == null || undone.position() < closed.position());
        SheetEntry rated = last(entries, EventKind.RATED);
        return new Milestones(
                entries.stream()
                        .filter(SheetEntry::opening)
                        .findFirst()
                        .map(SheetEntry::at)
                        .orElse(null),
                entries.stream()
                        .filter(entry -> entry.support() && !entry.internal() || entry.is(EventKind.RESOLVED))
                        .findFirst()
                        .map(SheetEntry::at)
                        .orElse(null),
                stands ? solved.at() : null,
                finished ? closed.at() : null,
                at(last(entries, EventKind.WITHDRAWN)),
                stands ? solved.text() : null,
                rated == null || !rated.text().matches("[1-5]") ? null : Integer.valueOf(rated.text()),
                count(entries, EventKind.HURRIED),
                count(entries, EventKind.REOPENED));
    }

    private static SheetEntry last(List<SheetEntry> entries, EventKind kind) {
        return entries.stream()
                .filter(entry -> entry.is(kind))
                .reduce((before, after) -> after)
                .orElse(null);
    }

    private static Instant at(SheetEntry entry) {
        return entry == null ? null : entry.at();
    }

    private static int count(List<SheetEntry> entries, EventKind kind) {
        return (int) entries.stream().filter(entry -> entry.is(kind)).count();
    }
}
