package org.askwell.reports.service;

import java.time.Duration;
import java.time.Instant;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.tickets.Ticket;

/** Tickets of long ago as the portal keeps them, of which every moment is known. */
final class PastTickets {

    /** A customer that no other test knows. */
    static final String CUSTOMER = "past-bureau";

    static final Instant OPENED = Instant.parse("2003-05-05T02:00:00Z");

    private static int made;

    private final int id = ++made;
    private String customer = CUSTOMER;
    private String product = "ledger";
    private String severity = "A";
    private String state = "NEW";
    private String title = "Past";
    private Cast assignee;
    private Duration replied;
    private Duration resolved;

    static PastTickets of(String severity, String product) {
        var ticket = new PastTickets();
        ticket.severity = severity;
        ticket.product = product;
        return ticket;
    }

    PastTickets customer(String code) {
        customer = code;
        return this;
    }

    PastTickets title(String text) {
        title = text;
        return this;
    }

    PastTickets state(String name) {
        state = name;
        return this;
    }

    PastTickets assignee(Cast person) {
        assignee = person;
        return this;
    }

    /** @param after how long after it was opened */
    PastTickets replied(Duration after) {
        replied = after;
        return this;
    }

    PastTickets resolved(Duration after) {
        resolved = after;
        return this;
    }

    /** Promised are an answer within a quarter of an hour and a solution within three hours. */
    void keep(String... events) {
        Login.as(Cast.TOM).get("/api/v1/tickets").then().statusCode(200);
        if (assignee != null) {
            Login.as(assignee).get("/api/v1/tickets").then().statusCode(200);
        }
        QuarkusTransaction.requiringNew().run(() -> {
            var database = Ticket.getEntityManager();
            database.createNativeQuery(
                            """
                            insert into ticket (id, version, number, requester_id, organisation_code, product_code, severity,
                              title, description, state, assignee_id, covered, shared, respond_by, plan_by, created_at,
                              updated_at, first_replied_at, resolved_at)
                            values (:id, 0, :number, (select id from account where username = :requester), :customer,
                              cast(:product as text), :severity, :title, '', :state,
                              (select id from account where username = cast(:assignee as text)), true, false, :respond,
                              :plan, :opened, :opened, cast(:replied as timestamptz), cast(:resolved as timestamptz))
                            """)
                    .setParameter("id", -1_000_000L - id)
                    .setParameter("number", "PAST-" + id)
                    .setParameter("requester", Cast.TOM.username())
                    .setParameter("customer", customer)
                    .setParameter("product", product)
                    .setParameter("severity", severity)
                    .setParameter("title", title)
                    .setParameter("state", state)
                    .setParameter("assignee", assignee == null ? null : assignee.username())
                    .setParameter("respond", OPENED.plus(Duration.ofMinutes(15)))
                    .setParameter("plan", OPENED.plus(Duration.ofHours(3)))
                    .setParameter("opened", OPENED)
                    .setParameter("replied", replied == null ? null : OPENED.plus(replied))
                    .setParameter("resolved", resolved == null ? null : OPENED.plus(resolved))
                    .executeUpdate();
            for (int i = 0; i < events.length; i++) {
                database.createNativeQuery("insert into ticket_event (id, ticket_id, kind, at, internal)"
                                + " values (:id, :ticket, :kind, :at, false)")
                        .setParameter("id", -1_000_000L - id * 10L - i)
                        .setParameter("ticket", -1_000_000L - id)
                        .setParameter("kind", events[i])
                        .setParameter("at", OPENED)
                        .executeUpdate();
            }
        });
    }

    /** Many tickets at once. */
    static void keepMany(int count) {
        QuarkusTransaction.requiringNew().run(() -> Ticket.getEntityManager()
                .createNativeQuery(
                        """
                        insert into ticket (id, version, number, requester_id, organisation_code, severity, title,
                          description, state, covered, shared, respond_by, plan_by, created_at, updated_at)
                        select -2000000 - n, 0, 'PAST-M' || n, (select id from account where username = :requester), :customer,
                          'C', 'One of many', '', 'CLOSED', true, false, cast(:at as timestamptz), cast(:at as timestamptz),
                          cast(:at as timestamptz), cast(:at as timestamptz) from generate_series(1, :count) n
                        """)
                .setParameter("requester", Cast.TOM.username())
                .setParameter("customer", CUSTOMER)
                .setParameter("at", OPENED)
                .setParameter("count", count)
                .executeUpdate());
    }

    static void clear() {
        QuarkusTransaction.requiringNew().run(() -> {
            var database = Ticket.getEntityManager();
            for (String statement : new String[] {
                "delete from ticket_event where ticket_id in (select id from ticket where number like 'PAST-%')",
                "delete from ticket_record where ticket_id in (select id from ticket where number like 'PAST-%')",
                "delete from ticket_record_end where ticket_id in (select id from ticket where number like 'PAST-%')",
                "delete from ticket where number like 'PAST-%'"
            }) {
                database.createNativeQuery(statement).executeUpdate();
            }
        });
    }
}
