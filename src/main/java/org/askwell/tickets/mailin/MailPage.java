package org.askwell.tickets.mailin;

import java.time.Instant;
import java.util.List;

import org.askwell.tickets.MessageText;
import org.askwell.tickets.intake.Caller;
import org.askwell.web.Page;

/**
 * A mail that came in, as support sees it.
 *
 * @param failure the kind of failure of one that could not be read, or null
 * @param handledBy the name of whoever of support decided about it, or null
 * @param usable whether a ticket can be made of it
 * @param words who was looked for as its sender
 * @param callers who was found
 */
public record MailPage(
        MailRow mail,
        String failure,
        String handledBy,
        Instant handledAt,
        List<MessageText.Paragraph> text,
        List<Inside> files,
        boolean usable,
        String words,
        Page<Caller> callers) {

    /** A file inside; {@code size} in bytes. */
    public record Inside(String name, long size) {

        static Inside of(Enclosure enclosure) {
            return new Inside(enclosure.name(), enclosure.content().length);
        }
    }
}
