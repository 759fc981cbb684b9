package org.askwell.tickets;

import java.util.List;
import java.util.UUID;

/**
 * Something to be written in a ticket.
 *
 * @param text 1–20,000 characters
 * @param fileIds uploads of the author that belong to no ticket yet
 * @param idempotencyKey chosen by the client so that sending twice writes once, or null
 */
public record Reply(String text, List<UUID> fileIds, String idempotencyKey) {

    /** The longest text of a message or a solution, in characters. */
    public static final int MAX_TEXT = 20_000;
}
