package org.askwell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;

/** Queues, two tickets that may be the same, rules in force and a draft of others. */
final class PageTriage {

    private static final String DRAFT = "/desk/triage/draft";

    private static String repeated;

    private PageTriage() {}

    static void make() {
        queue("page-gates", "Gates and barriers of all toll stations", "全部收费站的车道与栏杆");
        repeated = ticket("Gates freeze at the quokka toll station");
        ticket("The quokka toll station’s gates freeze");
        ticket("The toll station is closed");
        long edition = Login.as(Cast.SUE).get("/api/v1/triage/rules").jsonPath().getLong("number");
        Login.as(Cast.SUE)
                .body(Map.of("edition", edition, "rules", List.of(rule("Quokkas: 收费站车道", "quokka, 短尾矮袋鼠"))))
                .put("/api/v1/triage/rules")
                .then()
                .statusCode(200);
        Browser sue = Browser.loggedInAs(Cast.SUE);
        sue.post("/desk/triage", DRAFT, Map.of());
        sue.post(
                DRAFT,
                DRAFT + "/rules",
                Map.of(
                        "name", "Toll stations",
                        "words", "toll station",
                        "toSeverity", "A",
                        "level", "SPECIALIST",
                        "goOn", "true"));
    }

    static void addTo(Map<Cast, List<String>> pages) {
        List<String> all = new ArrayList<>(pages.get(Cast.SUE));
        all.addAll(List.of(
                "/desk?view=all&queue=page-gates",
                "/desk/queues",
                "/desk/queues/new",
                "/desk/queues/page-gates",
                "/desk/tickets/" + repeated,
                "/desk/triage",
                "/desk/triage/editions",
                "/desk/triage/editions -> main .rows a",
                DRAFT,
                DRAFT + "/rules/new",
                DRAFT + "/rules/1",
                DRAFT + "/trial",
                DRAFT + "/trial?all=true"));
        pages.put(Cast.SUE, all);
    }

    private static void queue(String code, String nameEn, String nameZh) {
        Login.as(Cast.SUE)
                .body(Map.of("code", code, "nameEn", nameEn, "nameZh", nameZh, "place", 900))
                .post("/api/v1/queues")
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> rule(String name, String words) {
        return Map.of(
                "name",
                name,
                "when",
                Map.of("words", words, "product", "ledger", "domains", "example.com harbor-bureau.example"),
                "then",
                Map.of("queue", "page-gates", "severity", "B", "assignee", "sue.supervisor"));
    }

    private static String ticket(String title) {
        return PageObjects.made(
                "/api/v1/tickets",
                Map.of("title", title, "description", "Since this morning.", "product", "ledger", "severity", "B"),
                "number");
    }
}
