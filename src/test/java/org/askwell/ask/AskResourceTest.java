package org.askwell.ask;

import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.knowledge.search.Engine;
import org.askwell.knowledge.search.Shelf;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** R4, R5: the problem form answers at once, or the question reaches support with everything in it. */
@QuarkusTest
@WithTestResource(TestServers.class)
class AskResourceTest {

    private static final String KEY = "ask-badge-reader";

    @BeforeEach
    void stock() {
        Shelf.english(KEY, "The badge reader at the door stays dark", "Plug the reader in again and wait a minute.")
                .variants("card reader has no light")
                .publish();
        await().atMost(java.time.Duration.ofMinutes(3))
                .until(() -> answers("badge reader stays dark").asString().contains(KEY));
    }

    @AfterEach
    void clear() {
        Shelf.remove(KEY);
    }

    @Test
    void a_common_problem_is_answered_at_once_and_solved() {
        var browser = Browser.loggedInAs(Cast.TOM);
        String inquiry = ask(browser, "The badge reader stays dark");

        String page = browser.get(inquiry).asString();
        assertThat(page).contains("Plug the reader in again", "This solved my problem");

        browser.post(inquiry, inquiry + "/solution", Map.of("article", KEY));
        assertThat(browser.get(inquiry).asString()).contains("Thank you for telling us");
    }

    @Test
    void still_needing_help_makes_a_ticket_with_everything_carried_over() {
        var browser = Browser.loggedInAs(Cast.TOM);
        String inquiry = ask(browser, "The badge reader stays dark");

        browser.post(inquiry, inquiry + "/escalation", Map.of());

        String page = browser.get(inquiry).asString();
        assertThat(page).contains("AW-");
        String number = page.replaceAll("(?s).*(AW-\\d+).*", "$1");
        Login.as(Cast.TOM)
                .get("/api/v1/inquiries/" + inquiry.replaceAll("\\D", ""))
                .then()
                .statusCode(200);
        assertThat(number).startsWith("AW-");
    }

    @Test
    void what_nothing_fits_goes_straight_to_support_and_says_so() {
        var browser = Browser.loggedInAs(Cast.TOM);
        String inquiry = ask(browser, "Zyzzyva qwertz plumbus flurbo");

        assertThat(browser.get(inquiry).asString()).contains("We have no answer to this yet", "AW-");
    }

    @Test
    void answers_appear_while_typing_and_solve_before_sending() {
        var browser = Browser.loggedInAs(Cast.TOM);
        String fragment = browser.post("/ask", "/ask/answers", Map.of("title", "badge reader stays dark"))
                .asString();
        assertThat(fragment).contains("answer-" + KEY, "data-status").doesNotContain("<html");

        Response solved =
                browser.post("/ask", "/ask/solved", Map.of("title", "badge reader stays dark", "article", KEY));
        assertThat(solved.statusCode()).isEqualTo(303);
        assertThat(browser.get(path(solved)).asString()).contains("Thank you for telling us");
    }

    @Test
    void an_incomplete_form_comes_back_with_what_was_entered() {
        Response page = Browser.loggedInAs(Cast.TOM)
                .post("/ask", "/ask", Map.of("title", "", "description", "kept words", "severity", "X"));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString()).contains("kept words", "error-summary", "Choose how urgent it is");
    }

    @Test
    void T04_an_inquiry_is_seen_and_ended_by_its_asker_only() {
        String inquiry = ask(Browser.loggedInAs(Cast.TOM), "The badge reader stays dark");
        var other = Browser.loggedInAs(Cast.ANA);

        assertThat(other.get(inquiry).statusCode()).isEqualTo(404);
        assertThat(other.post("/ask", inquiry + "/escalation", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(other.post("/ask", inquiry + "/solution", Map.of("article", KEY))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void T04_an_entry_that_was_not_shown_solves_nothing() {
        long id = Login.as(Cast.TOM)
                .body(Map.of("title", "badge reader stays dark"))
                .post("/api/v1/inquiries")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");

        Login.as(Cast.TOM)
                .body(Map.of("article", "no-such-entry"))
                .post("/api/v1/inquiries/" + id + "/solution")
                .then()
                .statusCode(400);
        assertThat(Login.as(Cast.TOM).get("/api/v1/inquiries/" + id).jsonPath().getString("outcome"))
                .isEqualTo("ASKED");
    }

    @Test
    void escalating_twice_through_the_api_makes_one_ticket() {
        long id = Login.as(Cast.ANA)
                .body(Map.of("title", "badge reader stays dark", "severity", "B"))
                .post("/api/v1/inquiries")
                .jsonPath()
                .getLong("id");
        String first = escalate(id);

        assertThat(first).startsWith("AW-");
        assertThat(escalate(id)).isEqualTo(first);
    }

    @Test
    void while_the_engine_is_down_the_form_still_makes_tickets() {
        Engine.down();
        try {
            var browser = Browser.loggedInAs(Cast.TOM);
            String inquiry = ask(browser, "Zyzzyva qwertz plumbus flurbo");
            assertThat(browser.get(inquiry).asString()).contains("AW-");
            assertThat(answers("badge reader stays dark").jsonPath().getBoolean("degraded"))
                    .isTrue();
        } finally {
            Engine.up();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "!!??", "😀", "\" AND (", "\u0000\u0001x", "{{7*7}}"})
    void odd_questions_get_an_ordinary_answer(String words) {
        assertThat(answers(words).statusCode()).isEqualTo(200);
        assertThat(answers(words.repeat(2000)).statusCode()).isBetween(200, 400);
    }

    @Test
    void a_very_long_question_is_answered_within_two_seconds() {
        String words = "badge reader 门禁读卡器 ".repeat(1200);
        assertThat(answers(words.substring(0, 20_000)).time()).isLessThan(2_000);
    }

    @Test
    void only_staff_are_told_why_an_answer_was_chosen() {
        var question = Map.of("title", "The badge reader stays dark", "explain", true);

        assertThat(Login.as(Cast.SAM)
                        .body(question)
                        .post("/api/v1/answers")
                        .jsonPath()
                        .getDouble("answers[0].evidence.COVERED"))
                .isGreaterThan(0.5);
        assertThat(Login.as(Cast.TOM).body(question).post("/api/v1/answers").asString())
                .contains(KEY)
                .doesNotContain("evidence");
    }

    @Test
    void nobody_gets_answers_without_a_login() {
        io.restassured.RestAssured.given()
                .contentType("application/json")
                .body(Map.of("title", "x"))
                .post("/api/v1/answers")
                .then()
                .statusCode(401);
    }

    private static String ask(Browser browser, String title) {
        Response sent =
                browser.post("/ask", "/ask", Map.of("title", title, "description", "since today", "severity", "C"));
        assertThat(sent.statusCode()).isEqualTo(303);
        return path(sent);
    }

    private static String path(Response redirect) {
        String location = redirect.header("Location");
        return location.substring(location.indexOf("/inquiries/"));
    }

    private static Response answers(String title) {
        return Login.as(Cast.TOM).body(Map.of("title", title)).post("/api/v1/answers");
    }

    private static String escalate(long id) {
        return Login.as(Cast.ANA)
                .post("/api/v1/inquiries/" + id + "/escalation")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("ticket");
    }
}
