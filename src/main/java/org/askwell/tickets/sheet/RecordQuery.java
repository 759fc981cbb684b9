package org.askwell.tickets.sheet;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.askwell.tickets.Ticket;

/** Reads the records of a ticket. */
@ApplicationScoped
class RecordQuery {

    private static final String RECORDS =
            """
            select case when :notes then position else public_position end as link, kind, content,
              case when :notes then hash else public_hash end,
              cast(ticket_record_content(kind, source_id) as text)
            from ticket_record where ticket_id = :ticket and (:notes or public_position is not null) order by link
            """;

    private static final String END =
            """
            select case when :notes then position else public_position end,
              case when :notes then hash else public_hash end
            from ticket_record_end where ticket_id = :ticket
            """;

    private static final String UNRECORDED =
            """
            select count(*) from (
              select 'MESSAGE' as kind, id from ticket_message
              where ticket_id = :ticket and (:notes or visibility = 'PUBLIC')
              union all
              select 'EVENT', id from ticket_event where ticket_id = :ticket and (:notes or not internal)
              union all
              select 'FILE', x.id from ticket_attachment x left join ticket_message m on m.id = x.message_id
              where x.ticket_id = :ticket and (:notes or m.id is null or m.visibility = 'PUBLIC')
            ) there where not exists (select 1 from ticket_record r where r.kind = there.kind and r.source_id = there.id)
            """;

    @Inject
    EntityManager database;

    /** @param notes whether internal notes count; without them it is the chain of what the customer may know */
    RecordChain of(Ticket ticket, boolean notes) {
        List<?> rows = query(RECORDS, Object[].class, ticket, notes).getResultList();
        List<?> ends = query(END, Object[].class, ticket, notes).getResultList();
        Object[] end = ends.isEmpty() ? new Object[] {0, ""} : (Object[]) ends.get(0);
        return new RecordChain(
                ticket.number,
                rows.stream().map(row -> record((Object[]) row)).toList(),
                ((Number) end[0]).intValue(),
                (String) end[1],
                (Long) query(UNRECORDED, Long.class, ticket, notes).getSingleResult());
    }

    private static TicketRecord record(Object[] row) {
        return new TicketRecord(
                ((Number) row[0]).intValue(),
                RecordKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4]);
    }

    private jakarta.persistence.Query query(String text, Class<?> type, Ticket ticket, boolean notes) {
        return database.createNativeQuery(text, type)
                .setParameter("ticket", ticket.id)
                .setParameter("notes", notes);
    }
}
