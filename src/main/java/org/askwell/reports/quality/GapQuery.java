package org.askwell.reports.quality;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.askwell.accounts.Language;
import org.askwell.knowledge.search.Wordings;
import org.askwell.tickets.Severity;

/**
 * Reads the questions that were not answered: nothing was shown, or it became a ticket, or its asker left a list of
 * entries without opening one. Those with an entry that solved it, with a published article that support has linked, or with
 * words that are by now the title or a variant of a published article for customers, are answered.
 */
@ApplicationScoped
class GapQuery {

    /** More questions are not read at once, but the newest, as each is compared with each group. */
    static final int MOST = 2_000;

    private static final String UNANSWERED =
            """
            with answered as materialized (
              select lower(a.title) as words from article a
              where a.state = 'PUBLISHED' and a.audience in ('PUBLIC', 'CUSTOMERS')
              union
              select lower(variant) from article a, unnest(a.variants) as variant
              where a.state = 'PUBLISHED' and a.audience in ('PUBLIC', 'CUSTOMERS')
            )
            select i.id, i.title, i.language, i.product_code, i.error_code, i.severity,
              cast(floor(extract(epoch from i.at) * 1000) as bigint), v.vector
            from inquiry i
            left join inquiry_vector v on v.inquiry_id = i.id and v.model in (:models)
            where (i.decision = 'NONE' or i.outcome = 'ESCALATED'
                or i.outcome = 'ABANDONED' and i.decision = 'CANDIDATES'
                  and not exists (select 1 from shown_entry e where e.inquiry_id = i.id and e.opened))
              and not exists (select 1 from shown_entry e where e.inquiry_id = i.id and e.solved)
              and not exists (select 1 from ticket t join article a on a.key = t.article_key
                where t.number = i.ticket_number and a.state = 'PUBLISHED')
              and not exists (select 1 from answered k where k.words = lower(regexp_replace(trim(i.title), '\\s+', ' ', 'g')))
              and %s
            order by i.at desc, i.id desc
            """;

    @Inject
    EntityManager entities;

    /** @return what was asked in a period about one product, or about anything for null; the newest first */
    List<Wording> asked(Period period, String product) {
        Query query = query(
                "i.at >= :from and i.at < :to and (cast(:product as text) is null or i.product_code = cast(:product as text))");
        query.setParameter("from", period.start())
                .setParameter("to", period.end())
                .setParameter("product", product);
        return wordings(query.setMaxResults(MOST));
    }

    /** @return those of the inquiries that are not answered */
    List<Wording> withIds(Collection<Long> ids) {
        return wordings(query("i.id in (:ids)").setParameter("ids", ids));
    }

    /** @return the newest ones of which it is not known what they mean */
    List<Wording> withoutVector(int most) {
        return wordings(query("v.inquiry_id is null").setMaxResults(most));
    }

    private Query query(String condition) {
        return entities.createNativeQuery(UNANSWERED.formatted(condition), Object[].class)
                .setParameter("models", Set.copyOf(Wordings.models()));
    }

    private static List<Wording> wordings(Query query) {
        var wordings = new ArrayList<Wording>();
        for (Object row : query.getResultList()) {
            wordings.add(wording((Object[]) row));
        }
        return wordings;
    }

    private static Wording wording(Object[] row) {
        return Wording.of(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        Language.valueOf((String) row[2]),
                        (String) row[3],
                        (String) row[4],
                        Severity.valueOf((String) row[5]),
                        Instant.ofEpochMilli(((Number) row[6]).longValue()))
                .meaning(Wordings.vector((byte[]) row[7]));
    }
}
