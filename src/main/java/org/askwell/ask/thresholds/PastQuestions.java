package org.askwell.ask.thresholds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.askwell.ask.thresholds.PastQuestion.Truth;

/** Reads what became of the questions that were asked. */
@ApplicationScoped
class PastQuestions {

    /** Older ones tell about a knowledge base that is no more; so many are read in some hundredths of a second. */
    private static final int LATEST = 5_000;

    private static final String RIGHT = "(e.solved or e.articleKey = t.articleKey)";

    @Inject
    EntityManager entities;

    History latest() {
        return new History(entities.createQuery(
                        "select i.id, max(case when e.rank = 1 then e.confidence else 0.0 end),"
                                + " sum(case when e.rank = 1 and " + RIGHT + " then 1 else 0 end),"
                                + " sum(case when " + RIGHT + " then 1 else 0 end), t.articleKey"
                                + " from Inquiry i left join i.shown e left join Ticket t on t.number = i.ticketNumber"
                                + " where i.id in (select latest.id from Inquiry latest order by latest.id desc limit "
                                + LATEST + ") group by i.id, t.articleKey order by i.id desc",
                        Object[].class)
                .getResultStream()
                .map(PastQuestions::question)
                .toList());
    }

    private static PastQuestion question(Object[] row) {
        double confidence = row[1] == null ? 0 : ((Number) row[1]).doubleValue();
        return new PastQuestion((Long) row[0], confidence, truth(row));
    }

    private static Truth truth(Object[] row) {
        if (((Number) row[2]).longValue() > 0) {
            return Truth.FIRST;
        }
        if (((Number) row[3]).longValue() > 0) {
            return Truth.LISTED;
        }
        return row[4] == null ? Truth.UNKNOWN : Truth.ELSEWHERE;
    }
}
