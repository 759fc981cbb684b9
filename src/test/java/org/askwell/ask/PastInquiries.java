package org.askwell.ask;

import java.time.Instant;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.knowledge.search.Decision;
import org.askwell.knowledge.search.ThresholdSetting;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.tickets.Severity;

/** Questions of the past with a known or unknown answer, written the way asking writes them. */
public final class PastInquiries {

    private PastInquiries() {}

    /** Leaves no question and no setting of thresholds. */
    public static void none() {
        Login.as(Cast.TOM).get("/api/v1/notifications").then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> {
            ShownEntry.deleteAll();
            Inquiry.deleteAll();
            ThresholdSetting.deleteAll();
        });
    }

    /** Questions that the first entry answered. */
    public static void right(int count, double confidence) {
        add(count, confidence, 1);
    }

    /** Questions that an entry further down answered. */
    public static void wrong(int count, double confidence) {
        add(count, confidence, 2);
    }

    /** Questions of which it is not known what answered them. */
    public static void unknown(int count, double confidence) {
        add(count, confidence, 0);
    }

    private static void add(int count, double confidence, int solvedBy) {
        QuarkusTransaction.requiringNew().run(() -> {
            Account asker = Account.find("username", Cast.TOM.username()).firstResult();
            for (int i = 0; i < count; i++) {
                Inquiry inquiry = inquiry(asker, "Past question " + i);
                inquiry.show("past-first", confidence);
                inquiry.show("past-second", confidence / 2);
                if (solvedBy > 0) {
                    inquiry.solve(inquiry.shown.get(solvedBy - 1), Instant.now());
                }
                inquiry.persist();
            }
        });
    }

    private static Inquiry inquiry(Account asker, String title) {
        var inquiry = new Inquiry();
        inquiry.account = asker;
        inquiry.title = title;
        inquiry.description = "";
        inquiry.severity = Severity.C;
        inquiry.language = Language.EN;
        inquiry.at = Instant.now();
        inquiry.decision = Decision.NONE;
        return inquiry;
    }
}
