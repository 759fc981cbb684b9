package org.askwell.reports.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.askwell.reports.quality.Share;

/** Counts tickets against what was promised for them; the only class of the reports that knows how promises are kept. */
@ApplicationScoped
class LineQuery {

    /** By what tickets are put together, in the order in which the database numbers them. */
    enum Group {
        ALL(15),
        SEVERITY(7),
        PRODUCT(11),
        ORGANISATION(13),
        STEP(14);

        /** Which columns the line does not tell apart, a bit each. */
        private final int mask;

        Group(int mask) {
            this.mask = mask;
        }

        static Group of(int mask) {
            for (Group group : values()) {
                if (group.mask == mask) {
                    return group;
                }
            }
            throw new IllegalArgumentException(String.valueOf(mask));
        }
    }

    /** A ticket that waits for the customer is not late, and one that was withdrawn never becomes late. */
    private static final String LINES =
            """
            with asked as (
              select t.*, cast(date_trunc(:step, t.created_at at time zone :zone) as date) as step,
                t.state in ('NEW', 'ASSIGNED', 'ON_US') as on_us,
                exists (select 1 from ticket_event e where e.ticket_id = t.id and e.kind = 'RESOLVED') as was_solved,
                exists (select 1 from ticket_event e where e.ticket_id = t.id and e.kind = 'REOPENED') as was_reopened
              from ticket t
              where t.created_at >= :from and t.created_at < :to
                and (cast(:product as text) is null or t.product_code = cast(:product as text))
                and (cast(:organisation as text) is null or t.organisation_code = cast(:organisation as text))
            )
            select grouping(severity, product_code, organisation_code, step),
              coalesce(severity, product_code, organisation_code, cast(step as text)),
              count(*),
              count(*) filter (where first_replied_at <= respond_by),
              count(*) filter (where first_replied_at is not null or on_us and respond_by < :now),
              count(*) filter (where least(planned_at, resolved_at) <= plan_by),
              count(*) filter (where least(planned_at, resolved_at) is not null or on_us and plan_by < :now),
              percentile_cont(0.5) within group (order by extract(epoch from first_replied_at - created_at)),
              percentile_cont(0.9) within group (order by extract(epoch from first_replied_at - created_at)),
              percentile_cont(0.5) within group (order by extract(epoch from resolved_at - created_at)),
              percentile_cont(0.9) within group (order by extract(epoch from resolved_at - created_at)),
              count(*) filter (where was_solved and was_reopened),
              count(*) filter (where was_solved)
            from asked
            group by grouping sets ((), (severity), (product_code), (organisation_code), (step))
            order by 1, 3 desc, 2
            """;

    @Inject
    EntityManager database;

    /** @return for each group its lines, those with the most tickets first */
    Map<Group, List<Line>> lines(Asked asked, Instant now) {
        List<?> rows = database.createNativeQuery(LINES, Object[].class)
                .setParameter("step", asked.period().byWeeks() ? "week" : "month")
                .setParameter("zone", asked.period().zone().getId())
                .setParameter("from", asked.period().start())
                .setParameter("to", asked.period().end())
                .setParameter("product", asked.product())
                .setParameter("organisation", asked.organisation())
                .setParameter("now", now)
                .getResultList();
        var lines = new EnumMap<Group, List<Line>>(Group.class);
        for (Group group : Group.values()) {
            lines.put(group, new ArrayList<>());
        }
        for (Object each : rows) {
            var row = (Object[]) each;
            lines.get(Group.of(((Number) row[0]).intValue())).add(line(row));
        }
        return lines;
    }

    private static Line line(Object[] row) {
        var key = (String) row[1];
        return new Line(
                key,
                key,
                number(row[2]),
                new Share(number(row[3]), number(row[4])),
                new Share(number(row[5]), number(row[6])),
                Took.of((Number) row[7]),
                Took.of((Number) row[8]),
                Took.of((Number) row[9]),
                Took.of((Number) row[10]),
                new Share(number(row[11]), number(row[12])));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
