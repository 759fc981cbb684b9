package org.askwell.tickets;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How the REST API shows tickets.
 *
 * @param mergedInto the number of the ticket in which it goes on, or null
 * @param splitFrom the number of the ticket from which it was split off, or null
 * @param incident what it belongs to, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TicketJson(
        String number,
        int version,
        String title,
        String description,
        Severity severity,
        State state,
        String product,
        String productVersion,
        String errorCode,
        String organisation,
        String requester,
        String assignee,
        boolean covered,
        boolean shared,
        String resolution,
        String articleKey,
        Instant respondBy,
        Instant causeBy,
        Instant planBy,
        Instant resolveBy,
        SupportLevel supportLevel,
        Instant createdAt,
        Instant updatedAt,
        Instant firstRepliedAt,
        Instant causeFoundAt,
        Instant plannedAt,
        Instant resolvedAt,
        Instant closedAt,
        int hurries,
        Integer rating,
        String mergedInto,
        String splitFrom,
        KnownIncident incident) {

    /** What everybody may know whose ticket belongs to an incident (T02). */
    public record KnownIncident(String titleEn, String titleZh, State state) {

        static KnownIncident from(Ticket incident) {
            return new KnownIncident(incident.incidentTitleEn, incident.incidentTitleZh, incident.state);
        }
    }

    static TicketJson from(Ticket ticket) {
        return new TicketJson(
                ticket.number,
                ticket.version,
                ticket.title,
                ticket.description,
                ticket.severity,
                ticket.state,
                ticket.productCode,
                ticket.productVersion,
                ticket.errorCode,
                ticket.organisationCode,
                ticket.requester.name,
                ticket.assignee == null ? null : ticket.assignee.name,
                ticket.covered,
                ticket.shared,
                ticket.resolution,
                ticket.articleKey,
                ticket.respondBy,
                ticket.causeBy,
                ticket.planBy,
                ticket.resolveBy,
                ticket.supportLevel,
                ticket.createdAt,
                ticket.updatedAt,
                ticket.firstRepliedAt,
                ticket.causeFoundAt,
                ticket.plannedAt,
                ticket.resolvedAt,
                ticket.closedAt,
                ticket.hurries,
                ticket.rating,
                ticket.mergedInto == null ? null : ticket.mergedInto.number,
                ticket.splitFrom == null ? null : ticket.splitFrom.number,
                ticket.incident == null ? null : KnownIncident.from(ticket.incident));
    }

    /** @return the ticket as it is after a change, with its new version */
    static TicketJson changed(Ticket ticket) {
        ticket.persistAndFlush();
        return from(ticket);
    }

    /** One row of a list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            String number,
            String title,
            Severity severity,
            State state,
            String product,
            String organisation,
            String requester,
            String assignee,
            Instant createdAt,
            Instant updatedAt,
            Instant respondBy) {

        static Row from(TicketRow row) {
            return new Row(
                    row.number(),
                    row.title(),
                    row.severity(),
                    row.state(),
                    row.productCode(),
                    row.organisation(),
                    row.requester(),
                    row.assignee(),
                    row.createdAt(),
                    row.updatedAt(),
                    row.respondBy());
        }
    }

    /** One message. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MessageJson(
            Long id,
            String author,
            boolean fromSupport,
            Visibility visibility,
            String body,
            Instant at,
            List<File> files) {

        static MessageJson from(Message message) {
            return new MessageJson(
                    message.id,
                    message.author.name,
                    message.fromSupport,
                    message.visibility,
                    message.body,
                    message.at,
                    message.attachments.stream().map(File::from).toList());
        }
    }

    /**
     * One attachment.
     *
     * @param size in bytes
     */
    public record File(UUID id, String name, String mediaType, long size, String sha256) {

        static File from(TicketAttachment attachment) {
            var file = attachment.file;
            return new File(file.id, file.name, file.mediaType, file.size, file.sha256);
        }
    }
}
