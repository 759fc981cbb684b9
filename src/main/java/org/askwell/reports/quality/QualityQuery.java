package org.askwell.reports.quality;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.askwell.accounts.Language;

/** Counts in the database, so that a report takes as long as its period has labels, and no question leaves it. */
@ApplicationScoped
class QualityQuery {

    private static final String ASKED =
            """
            i.at >= :from and i.at < :to
            and (cast(:language as text) is null or i.language = cast(:language as text))
            and (cast(:product as text) is null or i.product_code = cast(:product as text))
            """;

    /**
     * An article was there when the question was asked unless its first revision is younger. Entries of a question that
     * nothing fitted are kept but were not shown, so they are no hits.
     */
    private static final String LABELS =
            """
            with labelled as (
              select i.id, i.at, i.language, i.product_code, i.decision, t.article_key as linked,
                (select min(e.rank) from shown_entry e where e.inquiry_id = i.id
                  and case when t.article_key is null then e.solved else e.article_key = t.article_key end) as rank
              from inquiry i left join ticket t on t.number = i.ticket_number
              where %s
                and (t.article_key is not null
                  or exists (select 1 from shown_entry e where e.inquiry_id = i.id and e.solved))
            ), judged as (
              select l.*, l.rank is not null or not coalesce(
                (select min(r.at) from article a join article_revision r on r.article_id = a.id
                 where a.key = l.linked) > l.at, false) as there
              from labelled l
            )
            select cast(cast(date_trunc(:step, at at time zone :zone) as date) as text), language, product_code, count(*),
              count(*) filter (where there),
              count(*) filter (where there and decision <> 'NONE' and rank = 1),
              count(*) filter (where there and decision <> 'NONE' and rank <= 3),
              count(*) filter (where decision = 'ANSWER'),
              count(*) filter (where decision = 'ANSWER' and rank is distinct from 1)
            from judged
            group by 1, 2, 3
            """
                    .formatted(ASKED);

    private static final String COURSE =
            """
            select count(*),
              count(*) filter (where i.decision = 'ANSWER'),
              count(*) filter (where i.decision = 'CANDIDATES'),
              count(*) filter (where i.decision = 'NONE'),
              coalesce(sum(e.opened), 0),
              coalesce(sum(e.dismissed), 0),
              count(*) filter (where i.outcome = 'SOLVED'),
              count(*) filter (where i.outcome = 'ESCALATED' and i.decision <> 'NONE'),
              count(*) filter (where i.outcome = 'ESCALATED' and i.decision = 'NONE'),
              count(*) filter (where i.outcome = 'ABANDONED'),
              count(t.article_key)
            from inquiry i left join ticket t on t.number = i.ticket_number
            left join lateral (
              select count(*) filter (where opened) as opened, count(*) filter (where opened and not solved) as dismissed
              from shown_entry where inquiry_id = i.id
            ) e on true
            where %s
            """
                    .formatted(ASKED);

    @Inject
    EntityManager entities;

    /**
     * The figures of one step of time, one language and one product.
     *
     * @param step the first day of a week or month
     * @param product null for questions about none
     */
    record Cell(LocalDate step, Language language, String product, Figures figures) {

        static Cell of(Object[] row) {
            long there = number(row[4]);
            return new Cell(
                    LocalDate.parse((String) row[0]),
                    Language.valueOf((String) row[1]),
                    (String) row[2],
                    new Figures(
                            number(row[3]),
                            new Share(number(row[5]), there),
                            new Share(number(row[6]), there),
                            new Share(number(row[8]), number(row[7]))));
        }
    }

    List<Cell> labels(Period period, Language language, String product) {
        Query query = entities.createNativeQuery(LABELS, Object[].class)
                .setParameter("step", period.byWeeks() ? "week" : "month")
                .setParameter("zone", period.zone().getId());
        List<?> rows = bound(query, period, language, product).getResultList();
        return rows.stream().map(row -> Cell.of((Object[]) row)).toList();
    }

    Course course(Period period, Language language, String product) {
        Query query = entities.createNativeQuery(COURSE, Object[].class);
        var row = (Object[]) bound(query, period, language, product).getSingleResult();
        return new Course(
                number(row[0]),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                number(row[8]),
                number(row[9]),
                number(row[10]));
    }

    private static Query bound(Query query, Period period, Language language, String product) {
        return query.setParameter("from", period.start())
                .setParameter("to", period.end())
                .setParameter("language", language == null ? null : language.name())
                .setParameter("product", product);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
