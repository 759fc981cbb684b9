package org.askwell.ask;

import java.time.Instant;
import java.util.List;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.knowledge.search.Decision;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.tickets.Severity;

/** Questions of long ago, with everything that became of them, the way the portal keeps it. */
public final class Questions {

    private final Inquiry inquiry = new Inquiry();
    private String linked;

    private Questions(Language language, String title, String at) {
        inquiry.title = title;
        inquiry.description = "";
        inquiry.language = language;
        inquiry.severity = Severity.C;
        inquiry.at = Instant.parse(at);
        inquiry.decision = Decision.NONE;
    }

    /** @return a question to which nothing was shown, until something else is said */
    public static Questions english(String title, String at) {
        return new Questions(Language.EN, title, at);
    }

    public static Questions chinese(String title, String at) {
        return new Questions(Language.ZH, title, at);
    }

    public Questions product(String code) {
        inquiry.productCode = code;
        return this;
    }

    public Questions severity(Severity severity) {
        inquiry.severity = severity;
        return this;
    }

    public Questions shown(Decision decision, String... keys) {
        inquiry.decision = decision;
        for (String key : keys) {
            inquiry.show(key, 0.8);
        }
        return this;
    }

    public Questions opened(String key) {
        inquiry.shown(key).orElseThrow().opened = true;
        return this;
    }

    public Questions solvedBy(String key) {
        inquiry.solve(inquiry.shown(key).orElseThrow(), inquiry.at);
        return this;
    }

    public Questions abandoned() {
        inquiry.outcome = Outcome.ABANDONED;
        return this;
    }

    /** @param article what support linked to the ticket, or null */
    public Questions escalated(String article) {
        inquiry.outcome = Outcome.ESCALATED;
        linked = article;
        return this;
    }

    /** @return the inquiry's id */
    public long keep() {
        Login.as(Cast.TOM).get("/api/v1/tickets").then().statusCode(200);
        return QuarkusTransaction.requiringNew().call(() -> {
            inquiry.account = Account.find("username", Cast.TOM.username()).<Account>firstResult();
            inquiry.persist();
            if (inquiry.escalated()) {
                inquiry.ticketNumber = "OLD-" + inquiry.id;
                ticket();
            }
            return inquiry.id;
        });
    }

    private void ticket() {
        Inquiry.getEntityManager()
                .createNativeQuery(
                        """
                        insert into ticket (id, version, number, requester_id, severity, title, description, state, covered,
                          shared, article_key, inquiry_id, respond_by, plan_by, created_at, updated_at)
                        values (-:inquiry, 0, :number, :requester, 'C', :title, '', 'CLOSED', true, false,
                          cast(:article as text), :inquiry, :at, :at, :at, :at)
                        """)
                .setParameter("inquiry", inquiry.id)
                .setParameter("number", inquiry.ticketNumber)
                .setParameter("requester", inquiry.account.id)
                .setParameter("title", inquiry.title)
                .setParameter("article", linked)
                .setParameter("at", inquiry.at)
                .executeUpdate();
    }

    /** Takes away all questions of before the portal, with their tickets. */
    public static void clear() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String statement : List.of(
                    "delete from ticket where number like 'OLD-%'",
                    "delete from shown_entry where inquiry_id in (select id from inquiry where at < '2020-01-01')",
                    "delete from inquiry where at < '2020-01-01'")) {
                Inquiry.getEntityManager().createNativeQuery(statement).executeUpdate();
            }
        });
    }
}
