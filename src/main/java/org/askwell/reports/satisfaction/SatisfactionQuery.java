package org.askwell.reports.satisfaction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.feedback.opinions.OpinionKind;
import org.askwell.reports.quality.Share;
import org.askwell.reports.service.Asked;
import org.askwell.web.Page;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Counts answers to surveys and what became of opinions. */
@ApplicationScoped
class SatisfactionQuery {

    /** By what answers are put together, in the order in which the database numbers them. */
    enum Group {
        ALL(7),
        PRODUCT(3),
        ORGANISATION(5),
        STEP(6);

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

    /** Finished tickets whose requester was asked by mail, or has rated without being asked. */
    static final String TICKETS =
            """
            select t.number, t.title, t.product_code, t.organisation_code, t.rating as stars, t.rating_comment as comment,
              s.asked_at, coalesce(t.closed_at, t.resolved_at) as at
            from ticket t left join survey s on s.ticket_id = t.id
            where (t.state = 'CLOSED' or t.state = 'RESOLVED' and t.rating is not null)
              and (t.rating is not null or s.id is not null)
              and coalesce(t.closed_at, t.resolved_at) >= :from and coalesce(t.closed_at, t.resolved_at) < :to
              and (cast(:product as text) is null or t.product_code = cast(:product as text))
              and (cast(:organisation as text) is null or t.organisation_code = cast(:organisation as text))
            """;

    /** Whoever was asked by a periodic survey; that is about no product. */
    static final String PERIODIC =
            """
            select cast(null as text) as number, cast(null as text) as title, cast(null as text) as product_code,
              o.code as organisation_code, i.stars, i.comment, p.sent_at as asked_at, coalesce(i.answered_at, p.sent_at) as at
            from survey_invitation i join periodic_survey p on p.id = i.survey_id
            join organisation o on o.id = p.organisation_id
            where p.sent_at >= :from and p.sent_at < :to
              and cast(:product as text) is null
              and (cast(:organisation as text) is null or o.code = cast(:organisation as text))
            """;

    private static final String COUNTED = "count(*), count(stars), count(*) filter (where stars >= 4), avg(stars)";

    private static final String LINES =
            """
            with asked as (select a.*, cast(date_trunc(:step, a.at at time zone :zone) as date) as step from (%s) a)
            select grouping(product_code, organisation_code, step),
              coalesce(product_code, organisation_code, cast(step as text)), %s
            from asked group by grouping sets ((), (product_code), (organisation_code), (step)) order by 1, 3 desc, 2
            """;

    private static final String STARS =
            "select stars, count(*) from (%s) a where stars is not null group by stars".formatted(TICKETS);

    private static final String LOW =
            "from ((%s) union all (%s)) a left join organisation o on o.code = a.organisation_code where a.stars <= 2"
                    .formatted(TICKETS, PERIODIC);

    private static final String OPINIONS =
            """
            select kind, count(*), count(*) filter (where answered_at <= answer_by),
              count(*) filter (where answered_at is not null or answer_by < :now), count(settled_at)
            from opinion where created_at >= :from and created_at < :to
              and (cast(:organisation as text) is null or organisation_code = cast(:organisation as text))
            group by kind
            """;

    @Inject
    Session database;

    Map<Group, List<Answers>> tickets(Asked asked) {
        return lines(LINES.formatted(TICKETS, COUNTED), asked);
    }

    Map<Group, List<Answers>> periodic(Asked asked) {
        return lines(LINES.formatted(PERIODIC, COUNTED), asked);
    }

    private Map<Group, List<Answers>> lines(String text, Asked asked) {
        List<Object[]> rows = about(text, asked, Object[].class)
                .setParameter("step", asked.period().byWeeks() ? "week" : "month")
                .setParameter("zone", asked.period().zone().getId())
                .getResultList();
        var lines = new EnumMap<Group, List<Answers>>(Group.class);
        for (Group group : Group.values()) {
            lines.put(group, new ArrayList<>());
        }
        for (Object[] row : rows) {
            var key = (String) row[1];
            Double stars = row[5] == null ? null : ((Number) row[5]).doubleValue();
            lines.get(Group.of((int) number(row[0])))
                    .add(new Answers(
                            key,
                            key,
                            new Share(number(row[3]), number(row[2])),
                            new Share(number(row[4]), number(row[3])),
                            stars));
        }
        return lines;
    }

    /** @return how often each number of stars was given, from one to five */
    List<Long> counts(Asked asked) {
        var counts = new long[5];
        for (Object[] row : about(STARS, asked, Object[].class).getResultList()) {
            counts[(int) number(row[0]) - 1] = number(row[1]);
        }
        return LongStream.of(counts).boxed().toList();
    }

    /** @return a page of the answers with few stars, the newest first */
    Page<LowAnswer> low(Asked asked, int number, int size) {
        List<Object[]> rows = about(
                        "select a.number, a.title, a.stars, a.comment, o.name, a.at " + LOW
                                + " order by a.at desc, a.number",
                        asked,
                        Object[].class)
                .setFirstResult((number - 1) * size)
                .setMaxResults(size)
                .getResultList();
        long total = about("select count(*) " + LOW, asked, Long.class).getSingleResult();
        return new Page<>(rows.stream().map(SatisfactionQuery::low).toList(), number, size, total);
    }

    private static LowAnswer low(Object[] row) {
        return new LowAnswer(
                (String) row[0], (String) row[1], (int) number(row[2]), (String) row[3], (String) row[4], (Instant)
                        row[5]);
    }

    List<Voiced> opinions(Asked asked, Instant now) {
        List<Object[]> rows = database.createNativeQuery(OPINIONS, Object[].class)
                .setParameter("now", now)
                .setParameter("from", asked.period().start())
                .setParameter("to", asked.period().end())
                .setParameter("organisation", asked.organisation())
                .getResultList();
        var byKind = new EnumMap<OpinionKind, Voiced>(OpinionKind.class);
        for (OpinionKind kind : OpinionKind.values()) {
            byKind.put(kind, new Voiced(kind, 0, new Share(0, 0), new Share(0, 0)));
        }
        for (Object[] row : rows) {
            var kind = OpinionKind.valueOf((String) row[0]);
            long received = number(row[1]);
            byKind.put(
                    kind,
                    new Voiced(
                            kind,
                            received,
                            new Share(number(row[2]), number(row[3])),
                            new Share(number(row[4]), received)));
        }
        return List.copyOf(byKind.values());
    }

    private <T> NativeQuery<T> about(String text, Asked asked, Class<T> type) {
        return database.createNativeQuery(text, type)
                .setParameter("from", asked.period().start())
                .setParameter("to", asked.period().end())
                .setParameter("product", asked.product())
                .setParameter("organisation", asked.organisation());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
