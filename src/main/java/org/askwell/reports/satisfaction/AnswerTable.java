package org.askwell.reports.satisfaction;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.askwell.reports.service.Asked;
import org.askwell.reports.service.Sheets;
import org.askwell.web.Csv;
import org.dhatim.fastexcel.Workbook;
import org.hibernate.jpa.HibernateHints;

/** Writes the answers behind a report as a table of any length; only a few hundred of them are in memory at a time. */
@ApplicationScoped
class AnswerTable {

    private static final int FETCHED = 500;

    private static final String ANSWERS =
            """
            select case when a.number is null then cast(:periodic as text) else cast(:closed as text) end, a.number, a.title,
              a.product_code, o.name, a.asked_at, a.at, a.stars, case when :comments then a.comment end
            from ((%s) union all (%s)) a left join organisation o on o.code = a.organisation_code
            order by a.at, a.number
            """
                    .formatted(SatisfactionQuery.TICKETS, SatisfactionQuery.PERIODIC);

    @Inject
    EntityManager database;

    /** Takes one row. */
    private interface Rows {
        void take(Object[] row) throws IOException;
    }

    /** @param comments whether they are the reader's business */
    void csv(Asked asked, boolean comments, SatisfactionMessages words, OutputStream out) throws IOException {
        try (var table = new Csv(out)) {
            table.row((Object[]) heads(words));
            each(asked, comments, words, table::row);
        }
    }

    void xlsx(Asked asked, boolean comments, SatisfactionMessages words, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Askwell", null)) {
            var sheets = new Sheets(book, heads(words), asked.period().zone());
            each(asked, comments, words, sheets::take);
            sheets.finish();
        }
    }

    private static String[] heads(SatisfactionMessages words) {
        return words.columns().split("\\|");
    }

    private void each(Asked asked, boolean comments, SatisfactionMessages words, Rows rows) {
        String periodic = words.periodicSurvey();
        String closed = words.closedTicket();
        QuarkusTransaction.requiringNew().call(() -> {
            try (Stream<?> found = database.createNativeQuery(ANSWERS, Object[].class)
                    .setParameter("periodic", periodic)
                    .setParameter("closed", closed)
                    .setParameter("comments", comments)
                    .setParameter("from", asked.period().start())
                    .setParameter("to", asked.period().end())
                    .setParameter("product", asked.product())
                    .setParameter("organisation", asked.organisation())
                    .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED)
                    .getResultStream()) {
                for (var row = found.iterator(); row.hasNext(); ) {
                    rows.take((Object[]) row.next());
                }
            }
            return null;
        });
    }
}
