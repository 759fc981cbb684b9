package org.askwell.reports.service;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.askwell.web.Csv;
import org.dhatim.fastexcel.Workbook;
import org.hibernate.jpa.HibernateHints;

/** Writes the tickets behind a report as a table of any length; only a few hundred of them are in memory at a time. */
@ApplicationScoped
class TicketTable {

    private static final int FETCHED = 500;

    private static final String TICKETS =
            """
            select t.number, t.title, t.severity, t.state, t.product_code, o.name as customer, a.name as handler,
              t.created_at, t.respond_by, t.first_replied_at, t.plan_by, t.resolved_at, t.closed_at,
              (select count(*) from ticket_event e where e.ticket_id = t.id and e.kind = 'REOPENED') as reopened, t.rating
            from ticket t left join organisation o on o.code = t.organisation_code
            left join account a on a.id = t.assignee_id
            where t.created_at >= :from and t.created_at < :to
              and (cast(:product as text) is null or t.product_code = cast(:product as text))
              and (cast(:organisation as text) is null or t.organisation_code = cast(:organisation as text))
            order by t.created_at, t.id
            """;

    @Inject
    EntityManager database;

    /** Takes one row. */
    private interface Rows {
        void take(Object[] row) throws IOException;
    }

    void csv(Asked asked, ServiceMessages words, OutputStream out) throws IOException {
        try (var table = new Csv(out)) {
            table.row((Object[]) heads(words));
            each(asked, table::row);
        }
    }

    void xlsx(Asked asked, ServiceMessages words, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Askwell", null)) {
            var sheets = new Sheets(book, heads(words), asked.period().zone());
            each(asked, sheets::take);
            sheets.finish();
        }
    }

    private static String[] heads(ServiceMessages words) {
        return words.columns().split("\\|");
    }

    private void each(Asked asked, Rows rows) {
        QuarkusTransaction.requiringNew().call(() -> {
            try (Stream<?> found = database.createNativeQuery(TICKETS, Object[].class)
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
