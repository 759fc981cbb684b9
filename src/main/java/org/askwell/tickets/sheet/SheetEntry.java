package org.askwell.tickets.sheet;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import org.askwell.tickets.EventKind;
import org.askwell.tickets.MessageText;

/**
 * One line of a tracking sheet, as its record has it.
 *
 * @param position of the record
 * @param at when it happened; null if the record is not what the portal wrote
 * @param author who did it; null for what the portal did by itself
 * @param support whether somebody wrote it for the vendor
 * @param internal whether only support may read it
 * @param event what happened; null for something written or attached
 * @param text what was written, or what is needed to understand the event; may be empty
 * @param size of a file in bytes, else null
 * @param sha256 of a file, else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SheetEntry(
        int position,
        RecordKind kind,
        Instant at,
        String author,
        boolean support,
        boolean internal,
        EventKind event,
        String text,
        Long size,
        String sha256,
        String hash) {

    /** A line beside them says the same, with its text or file. */
    private static final Set<EventKind> SAID_BESIDE =
            Set.of(EventKind.OPENED, EventKind.REPLIED, EventKind.NOTED, EventKind.ATTACHED);

    static SheetEntry of(TicketRecord record) {
        JsonNode content = RecordContent.of(record.content());
        boolean file = record.kind() == RecordKind.FILE;
        return new SheetEntry(
                record.position(),
                record.kind(),
                instant(content.path("at").asText()),
                content.path("author").textValue(),
                content.path("support").asBoolean(),
                content.path("internal").asBoolean(),
                Arrays.stream(EventKind.values())
                        .filter(kind -> kind.name().equals(content.path("event").asText()))
                        .findFirst()
                        .orElse(null),
                content.path(file ? "name" : "text").asText(),
                file ? content.path("size").asLong() : null,
                file ? content.path("sha256").asText() : null,
                record.hash());
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    boolean is(EventKind kind) {
        return event == kind;
    }

    /** @return whether a reader needs the line */
    boolean telling() {
        return event == null || !SAID_BESIDE.contains(event);
    }

    /** @return for whom the author wrote, in words; empty for what nobody wrote */
    String side(SheetMessages words) {
        return kind != RecordKind.MESSAGE && kind != RecordKind.TICKET ? "" : words.sideOf(support);
    }

    public boolean opening() {
        return kind == RecordKind.TICKET;
    }

    public boolean file() {
        return kind == RecordKind.FILE;
    }

    public List<MessageText.Paragraph> paragraphs() {
        return MessageText.paragraphs(text);
    }
}
