package org.askwell.tickets;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.askwell.files.StoredFile;

/**
 * One entry of a ticket's timeline: something written, or something that happened.
 *
 * @param side who wrote it; null for something that happened
 * @param author who did it; null for what the portal did by itself
 * @param quoted what a mail repeats of others, and its signature
 * @param event what happened; null for something written
 * @param details of what happened; may be null
 * @param article what was linked, if that happened and the reader may see it; else null
 * @param splittable the id of a customer's reply that the reader may split off, or null
 */
public record TimelineEntry(
        Side side,
        String author,
        Instant at,
        List<MessageText.Paragraph> text,
        List<MessageText.Paragraph> quoted,
        List<File> files,
        EventKind event,
        String details,
        KnowledgeDrafts.Link article,
        Long splittable) {

    /** Who wrote something. */
    public enum Side {
        CUSTOMER,
        SUPPORT,
        /** Support, for support only. */
        NOTE
    }

    /** @param size in bytes */
    public record File(UUID id, String name, long size) {

        static File from(StoredFile file) {
            return new File(file.id, file.name, file.size);
        }
    }

    /** @return the sign that stands for the author */
    public String initial() {
        return author == null || author.isEmpty() ? "" : author.substring(0, author.offsetByCodePoints(0, 1));
    }

    public boolean note() {
        return side == Side.NOTE;
    }

    public boolean support() {
        return side == Side.SUPPORT;
    }
}
