package org.askwell.tickets;

import java.time.Instant;

import io.quarkus.qute.TemplateData;
import org.askwell.accounts.Language;

/**
 * A ticket as a list shows it.
 *
 * @param incident the number of the incident it belongs to, or null
 * @param incidentTitle what customers read about the incident that the ticket is, or null
 * @param openParts how many open tickets belong to it
 */
@TemplateData
public record TicketRow(
        String number,
        int version,
        String title,
        Severity severity,
        State state,
        String productCode,
        String productNameEn,
        String productNameZh,
        String productVersion,
        String organisation,
        String requester,
        String assignee,
        int hurries,
        Instant createdAt,
        Instant updatedAt,
        Instant respondBy,
        Instant dueAt,
        Instant warnAt,
        String incident,
        String incidentTitle,
        long openParts) {

    static final String COLUMNS =
            """
            t.number, t.version, t.title, t.severity, t.state, t.productCode, p.nameEn, p.nameZh, t.productVersion, o.name, r.name,
            a.name, t.hurries, t.createdAt, t.updatedAt, t.respondBy, t.dueAt, t.warnAt, i.number,
            coalesce(t.incidentTitleEn, t.incidentTitleZh),
            (select count(child) from Ticket child where child.incident = t and child.state in :open)
            """;

    static final String SOURCES =
            """
            from Ticket t join t.requester r left join t.assignee a left join Product p on p.code = t.productCode
            left join Organisation o on o.code = t.organisationCode left join t.incident i
            """;

    /** @return the product's name, or the empty string */
    public String product(Language language) {
        String name = language == Language.ZH ? productNameZh : productNameEn;
        return name == null ? "" : name;
    }

    /** @return how the ticket stands against what was promised */
    public Timing timing(Instant now) {
        return Timing.of(state, dueAt, warnAt, now);
    }
}
