package org.askwell;

import java.util.Map;

import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;

/** Enough questions with a known answer for the figures of a report, and one without any answer. */
final class PageReports {

    private PageReports() {}

    static void make() {
        for (int i = 0; i < 10; i++) {
            String number = escalate("Zyzzyva qwertz plumbus flurbo");
            PageObjects.post(
                    Cast.SUE,
                    "/api/v1/tickets/" + number + "/resolution",
                    Map.of("text", "So.", "articleKey", "ledger-payment-rejected-bank"),
                    200);
        }
        escalate("Grumbo vexed quarfle snork");
    }

    private static String escalate(String title) {
        int id = PageObjects.made(
                "/api/v1/inquiries", Map.of("title", title, "product", "ledger", "severity", "C"), "id");
        return Login.as(Cast.MEI)
                .post("/api/v1/inquiries/" + id + "/escalation")
                .path("ticket");
    }
}
