package org.askwell.tickets.triage;

import java.util.List;
import java.util.Map;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.askwell.tickets.Ticket;
import org.askwell.tickets.queues.QueueStories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.askwell.tickets.triage.TriageStories.RULES;
import static org.askwell.tickets.triage.TriageStories.edition;
import static org.askwell.tickets.triage.TriageStories.enforce;
import static org.askwell.tickets.triage.TriageStories.open;
import static org.askwell.tickets.triage.TriageStories.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** Supervisors change the rules of triage: by draft, dry run and edition. */
@QuarkusTest
@WithTestResource(TestServers.class)
class TriageDeskTest {

    private static final String TRIAL = "/api/v1/triage/trial";
    private static final String DRAFT = "/desk/triage/draft";

    @BeforeEach
    void a_queue() {
        QueueStories.queue("quoll-gate", "Quoll gate", "袋鼬闸口组");
    }

    @AfterEach
    void no_rules() {
        enforce();
    }

    @Test
    void a_dry_run_tells_before_and_after_and_writes_nothing() {
        enforce(rule("Quolls", Map.of("words", "quoll"), Map.of("severity", "B")));
        String number = open(Cast.MEI, "A quoll at the gate", "C");
        String same = open(Cast.MEI, "A quoll far away", "C");
        String before = written(number, same);

        JsonPath tried = trial("", rule("Quolls", Map.of("words", "quoll"), Map.of("severity", "B")));
        assertThat(tried.getLong("changed")).isZero();
        tried = trial(
                "?size=100",
                rule("Gates", Map.of("words", "quoll at the gate"), Map.of("queue", "quoll-gate", "severity", "A")),
                rule("Quolls", Map.of("words", "quoll"), Map.of("severity", "B")));

        String of = "cases.items.find { it.number == '" + number + "' }";
        assertThat(tried.getString(of + ".before.severity")).isEqualTo("B");
        assertThat(tried.getList(of + ".before.rules")).containsExactly("Quolls");
        assertThat(tried.getString(of + ".after.severity")).isEqualTo("A");
        assertThat(tried.getString(of + ".after.queue")).isEqualTo("quoll-gate");
        assertThat(tried.getList(of + ".after.rules")).containsExactly("Gates");
        assertThat(tried.getList("cases.items.number")).doesNotContain(same);
        assertThat(tried.getLong("changed") + tried.getLong("same")).isLessThanOrEqualTo(PastTickets.LATEST);
        assertThat(written(number, same)).isEqualTo(before);
        assertThat(trial("?size=1&page=2&all=true").getList("cases.items")).hasSize(1);
    }

    @Test
    void tickets_are_tried_as_they_came_in_even_if_their_class_was_changed_since() {
        String number = open(Cast.MEI, "A quoll reclassified", "D");
        Login.as(Cast.SAM)
                .body(Map.of("severity", "B"))
                .put("/api/v1/tickets/" + number + "/severity")
                .then()
                .statusCode(200);

        JsonPath tried = trial(
                "?size=100",
                rule("D", Map.of("words", "quoll reclassified", "severity", "D"), Map.of("queue", "quoll-gate")));

        String of = "cases.items.find { it.number == '" + number + "' }";
        assertThat(tried.getString(of + ".before.severity")).isEqualTo("D");
        assertThat(tried.getString(of + ".after.queue")).isEqualTo("quoll-gate");
    }

    @Test
    void a_draft_holds_for_nothing_until_it_is_put_into_force_and_can_be_undone() {
        Browser sue = Browser.loggedInAs(Cast.SUE);
        enforce(rule("Quolls before", Map.of("words", "quoll"), Map.of("severity", "B")));
        long before = edition();
        sue.post("/desk/triage", DRAFT + "/discarding", Map.of());
        sue.post("/desk/triage", DRAFT, Map.of()).then().statusCode(303);
        sue.post(DRAFT, DRAFT + "/rules", Map.of("name", "To the gate", "words", "quoll", "queue", "quoll-gate"))
                .then()
                .statusCode(303);
        sue.post(DRAFT, DRAFT + "/rules/2/up", Map.of()).then().statusCode(303);
        assertThat(sue.get(DRAFT).asString()).contains("1. To the gate", "2. Quolls before");
        String early = open(Cast.MEI, "A quoll in the morning", "C");
        assertThat(queue(early)).isNull();
        assertThat(sue.get(DRAFT + "/trial").asString()).contains(early, "Quoll gate", "To the gate");

        sue.post(DRAFT, DRAFT + "/enforcement", Map.of()).then().statusCode(303);

        assertThat(edition()).isEqualTo(before + 1);
        assertThat(queue(open(Cast.MEI, "A quoll at noon", "C"))).isEqualTo("quoll-gate");
        assertThat(sue.get(DRAFT).statusCode()).isEqualTo(404);
        String editions = "/desk/triage/editions";
        assertThat(sue.get(editions).asString()).contains("To the gate, Quolls before", "Sue");
        String page = editions + "/" + before;
        sue.post(page, page + "/restoration", Map.of("inForce", String.valueOf(before)))
                .then()
                .statusCode(409);
        sue.post(page, page + "/restoration", Map.of("inForce", String.valueOf(before + 1)))
                .then()
                .statusCode(303);

        assertThat(queue(open(Cast.MEI, "A quoll at night", "C"))).isNull();
        Login.as(Cast.SUE)
                .get(RULES)
                .then()
                .body("number", equalTo((int) before + 2))
                .body("again", equalTo((int) before))
                .body("rules.rule.name", equalTo(List.of("Quolls before")));
        assertThat(Browser.loggedInAs(Cast.ROOT).get("/admin/audit").asString())
                .contains("Changed the rules of triage", "To the gate, Quolls before");
    }

    @Test
    void a_draft_begun_before_others_changed_the_rules_is_not_put_into_force() {
        Browser sue = Browser.loggedInAs(Cast.SUE);
        sue.post("/desk/triage", DRAFT + "/discarding", Map.of());
        sue.post("/desk/triage", DRAFT, Map.of());
        sue.post(DRAFT, DRAFT + "/rules", Map.of("name", "Late", "words", "quoll", "toSeverity", "A"));
        assertThat(sue.get(DRAFT).asString()).contains("Put into force");
        enforce(rule("Sooner", Map.of("words", "quoll"), Map.of("severity", "B")));
        long edition = edition();

        var refused = sue.post(DRAFT, DRAFT + "/enforcement", Map.of());

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString())
                .contains("after this draft was begun", "Late")
                .doesNotContain("action=\"" + DRAFT + "/enforcement");
        assertThat(edition()).isEqualTo(edition);
        sue.post(DRAFT, DRAFT + "/rules/1/removal", Map.of("version", "77"))
                .then()
                .statusCode(409);
        sue.post(DRAFT, DRAFT + "/rules/1/removal", Map.of()).then().statusCode(303);
        assertThat(sue.get(DRAFT).asString()).doesNotContain("Late");
        sue.post(DRAFT, DRAFT + "/discarding", Map.of()).then().statusCode(303);
    }

    @Test
    void a_rule_that_says_too_little_is_shown_again_with_what_was_typed() {
        Browser sue = Browser.loggedInAs(Cast.SUE);
        sue.post("/desk/triage", DRAFT, Map.of());
        String page = DRAFT + "/rules/new";

        var refused = sue.post(
                page,
                DRAFT + "/rules",
                Map.of(
                        "name",
                        "",
                        "words",
                        ", ;",
                        "domains",
                        "no domain",
                        "organisation",
                        "nobody",
                        "channel",
                        "MAIL"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString())
                .contains("name-error", "words-error", "domains-error", "organisation-error", "queue-error")
                .contains("value=\"no domain\"", "value=\"nobody\"", "value=\"MAIL\" selected");
        sue.post(page, DRAFT + "/rules", Map.of("name", "X", "channel", "PIGEON"))
                .then()
                .statusCode(400);
        assertThat(sue.get(DRAFT + "/rules/100").statusCode()).isEqualTo(404);
        sue.post(DRAFT, DRAFT + "/discarding", Map.of());
    }

    @Test
    void T13_what_is_wrong_with_rules_is_told_by_field_and_nothing_is_kept() {
        long edition = edition();
        refused("rules[0].queue", rule("X", Map.of(), Map.of("queue", "nothing")));
        refused("rules[0].queue", rule("X", Map.of(), Map.of()));
        refused("rules[0].assignee", rule("X", Map.of(), Map.of("assignee", "mei.lin")));
        refused("rules[0].product", rule("X", Map.of("product", "nothing"), Map.of("severity", "A")));
        refused("rules[0].organisation", rule("X", Map.of("organisation", "nobody"), Map.of("severity", "A")));
        refused("rules[0].domains", rule("X", Map.of("domains", "@"), Map.of("severity", "A")));
        refused("rules[0].words", rule("X", Map.of("words", "x".repeat(501)), Map.of("severity", "A")));
        refused("rules[0].level", rule("X", Map.of(), Map.of("level", "FIRST_LINE")));
        refused("rules[0].name", rule("x".repeat(61), Map.of(), Map.of("severity", "A")));
        refused(
                "rules[1].name",
                rule("X", Map.of(), Map.of("severity", "A")),
                rule("X", Map.of(), Map.of("severity", "B")));
        put(Cast.SUE, edition, rule("X", Map.of("pigeon", "A"), Map.of("severity", "A")))
                .statusCode(400);
        put(Cast.SUE, edition + 1, rule("X", Map.of("words", "quoll"), Map.of("severity", "A")))
                .statusCode(409);
        assertThat(edition()).isEqualTo(edition);
    }

    @Test
    void T12_only_supervisors_see_and_change_the_rules() {
        for (Cast person : List.of(Cast.SAM, Cast.LI, Cast.ROOT, Cast.MEI)) {
            Login.as(person).get(RULES).then().statusCode(403);
            Login.as(person).get("/api/v1/triage/editions").then().statusCode(403);
            put(person, edition(), rule("X", Map.of(), Map.of("severity", "A"))).statusCode(403);
            Login.as(person).body(Map.of("rules", List.of())).post(TRIAL).then().statusCode(403);
        }
        Login.as(Cast.SUE).get("/api/v1/triage/editions/999999").then().statusCode(404);
    }

    private static void refused(String field, Map<?, ?>... rules) {
        put(Cast.SUE, edition(), rules).statusCode(400).body("errors.field", hasItem(field));
        Login.as(Cast.SUE)
                .body(Map.of("rules", List.of(rules)))
                .post(TRIAL)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }

    private static ValidatableResponse put(Cast person, long edition, Map<?, ?>... rules) {
        return Login.as(person)
                .body(Map.of("edition", edition, "rules", List.of(rules)))
                .put(RULES)
                .then();
    }

    private static JsonPath trial(String parameters, Map<?, ?>... rules) {
        return Login.as(Cast.SUE)
                .body(Map.of("rules", List.of(rules)))
                .post(TRIAL + parameters)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String queue(String number) {
        return Login.as(Cast.SAM).get("/api/v1/tickets/" + number + "/queue").path("code");
    }

    /** @return what triage writes, as it is now */
    private static String written(String... numbers) {
        return edition()
                + QuarkusTransaction.requiringNew()
                        .call(() -> Ticket.<Ticket>list("number in ?1", List.of(numbers)).stream()
                                .map(ticket -> ticket.number + " " + ticket.version + " " + ticket.events.size())
                                .sorted()
                                .toList()
                                .toString());
    }
}
