package org.askwell.tickets.bulk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What became of a change of many tickets.
 *
 * @param value what the tickets were given, or null
 * @param undoneAt null as long as it stands
 * @param undoUntil until when it can be undone; null if it cannot
 * @param back where the list is
 */
public record BulkOutcome(
        long id,
        BulkAction action,
        String value,
        Instant at,
        Instant undoneAt,
        Instant undoUntil,
        String back,
        List<Item> items) {

    /**
     * @param failure why the ticket was left as it was, or null
     * @param undoFailure why it could not be put back, or null
     */
    public record Item(String number, BulkFailure failure, BulkFailure undoFailure) {}

    static BulkOutcome of(BulkChange change, Instant now, Duration undoWithin) {
        return new BulkOutcome(
                change.id,
                change.action,
                change.value,
                change.at,
                change.undoneAt,
                change.undoable(now, undoWithin) ? change.at.plus(undoWithin) : null,
                change.back,
                change.items.stream()
                        .map(item -> new Item(item.number, item.failure, item.undoFailure))
                        .toList());
    }

    public long changed() {
        return items.stream().filter(item -> item.failure() == null).count();
    }

    public long putBack() {
        return items.stream()
                .filter(item -> item.failure() == null && item.undoFailure() == null)
                .count();
    }
}
