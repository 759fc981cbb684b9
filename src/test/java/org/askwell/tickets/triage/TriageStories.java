package org.askwell.tickets.triage;

import java.util.List;
import java.util.Map;

import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;

/** What tests of triage do again and again, over REST. */
final class TriageStories {

    static final String RULES = "/api/v1/triage/rules";

    private TriageStories() {}

    static Map<String, Object> rule(String name, Map<String, ?> when, Map<String, ?> then) {
        return Map.of("name", name, "when", when, "then", then);
    }

    /** Puts rules into force in place of all others. */
    static void enforce(Map<?, ?>... rules) {
        Login.as(Cast.SUE)
                .body(Map.of("edition", edition(), "rules", List.of(rules)))
                .put(RULES)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    /** @return the number of the edition in force */
    static long edition() {
        return Login.as(Cast.SUE).get(RULES).jsonPath().getLong("number");
    }

    static String open(Cast person, String title, String severity) {
        return Login.as(person)
                .body(Map.of("title", title, "description", "", "product", "ledger", "severity", severity))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }
}
