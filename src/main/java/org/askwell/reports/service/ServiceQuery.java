package org.askwell.reports.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/** Counts what is open, who works on it, and which questions needed no ticket. */
@ApplicationScoped
class ServiceQuery {

    private static final String TICKETS =
            """
            (cast(:product as text) is null or t.product_code = cast(:product as text))
            and (cast(:organisation as text) is null or t.organisation_code = cast(:organisation as text))
            """;

    private static final String BACKLOG =
            """
            select width_bucket(extract(epoch from cast(:now as timestamptz) - t.created_at), cast(:bands as numeric[])),
              count(*)
            from ticket t where t.state in ('NEW', 'ASSIGNED', 'ON_US', 'WAITING_ON_CUSTOMER') and %s
            group by 1
            """
                    .formatted(TICKETS);

    private static final String LOAD =
            """
            select a.name, count(*) filter (where t.state in ('NEW', 'ASSIGNED', 'ON_US', 'WAITING_ON_CUSTOMER')) as open,
              count(*) filter (where t.due_at < :now),
              count(*) filter (where t.resolved_at >= :from and t.resolved_at < :to)
            from ticket t join account a on a.id = t.assignee_id
            where %s and (t.state in ('NEW', 'ASSIGNED', 'ON_US', 'WAITING_ON_CUSTOMER')
              or t.resolved_at >= :from and t.resolved_at < :to)
            group by a.id, a.name order by open desc, a.name, a.id
            """
                    .formatted(TICKETS);

    private static final String DEFLECTION =
            """
            select count(*), count(*) filter (where t.outcome = 'SOLVED'),
              count(*) filter (where t.outcome in ('ASKED', 'ABANDONED')
                and exists (select 1 from shown_entry e where e.inquiry_id = t.id and e.opened))
            from inquiry t where t.at >= :from and t.at < :to and %s
            """
                    .formatted(TICKETS);

    @Inject
    EntityManager database;

    Backlog backlog(Asked asked, Instant now) {
        Integer[] bands = Backlog.BANDS.stream()
                .map(days -> (int) Duration.ofDays(days).toSeconds())
                .toArray(Integer[]::new);
        List<?> rows = about(BACKLOG, asked)
                .setParameter("now", now)
                .setParameter("bands", bands)
                .getResultList();
        var counts = new long[Backlog.BANDS.size() + 1];
        for (Object row : rows) {
            counts[((Number) ((Object[]) row)[0]).intValue()] = number(((Object[]) row)[1]);
        }
        return new Backlog(
                Backlog.BANDS,
                IntStream.range(0, counts.length).mapToObj(i -> counts[i]).toList());
    }

    /** @return everybody who works on a ticket or solved one in the period, with the most open ones first */
    List<Load> load(Asked asked, Instant now) {
        List<?> rows = within(LOAD, asked).setParameter("now", now).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Load((String) row[0], number(row[1]), number(row[2]), number(row[3])))
                .toList();
    }

    Deflection deflection(Asked asked) {
        var row = (Object[]) within(DEFLECTION, asked).getSingleResult();
        return new Deflection(number(row[0]), number(row[1]), number(row[2]));
    }

    private Query within(String text, Asked asked) {
        return about(text, asked)
                .setParameter("from", asked.period().start())
                .setParameter("to", asked.period().end());
    }

    private Query about(String text, Asked asked) {
        return database.createNativeQuery(text, Object[].class)
                .setParameter("product", asked.product())
                .setParameter("organisation", asked.organisation());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
