package org.askwell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;

/** The reports of the service, and enough questions with a known answer for the figures, with one without any answer. */
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

    static void addTo(Map<Cast, List<String>> pages) {
        var sue = new ArrayList<>(pages.get(Cast.SUE));
        for (String report : List.of("/reports/service", "/reports/satisfaction")) {
            sue.add(report);
            sue.add("400 " + report + "?from=never");
            sue.add(report + "?to=2001-12-31&organisation=nobody");
        }
        pages.put(Cast.SUE, sue);
        var tom = new ArrayList<>(pages.get(Cast.TOM));
        tom.add("/reports/satisfaction");
        pages.put(Cast.TOM, tom);
    }

    private static String escalate(String title) {
        int id = PageObjects.made(
                "/api/v1/inquiries", Map.of("title", title, "product", "ledger", "severity", "C"), "id");
        return Login.as(Cast.MEI)
                .post("/api/v1/inquiries/" + id + "/escalation")
                .path("ticket");
    }
}
