package org.askwell.ask;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.knowledge.search.Shelf;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** R4: of a log that is pasted or attached the exception's message is evidence, and its length does no harm. */
@QuarkusTest
@WithTestResource(TestServers.class)
class LogInQuestionTest {

    private static final String KEY = "log-turnstile";
    private static final String MESSAGE = "The turnstile encoder lost its calibration";
    private static final String THROWN = "acme.DoorException: " + MESSAGE;

    /** Generous, as machines differ: it keeps out what takes more than linear time. */
    private static final long SECONDS = 10;

    @BeforeEach
    void stock() {
        Shelf.english(KEY, MESSAGE, "Calibrate the encoder of the turnstile anew.")
                .publish();
        await().atMost(1, TimeUnit.MINUTES)
                .until(() -> answers(Map.of("title", MESSAGE)).asString().contains(KEY));
    }

    @AfterEach
    void clear() {
        Shelf.remove(KEY);
    }

    @Test
    void a_log_of_five_megabytes_is_refused_by_field_over_rest() {
        String log = OddQuestions.log(THROWN, 5_000_000);

        refused(answers(Map.of("title", "It fails", "description", log)), "description");
        refused(answers(Map.of("title", log)), "title");
        refused(
                inTime(Login.as(Cast.TOM)
                        .body(Map.of("title", "It fails", "description", log))
                        .post("/api/v1/inquiries")),
                "description");
    }

    @Test
    void a_log_of_five_megabytes_is_answered_live_and_comes_back_with_the_form() {
        String log = OddQuestions.log(THROWN, 5_000_000);
        Browser tom = Browser.loggedInAs(Cast.TOM);

        Response live = inTime(tom.post("/ask", "/ask/answers", Map.of("title", "", "description", log)));
        assertThat(live.statusCode()).isEqualTo(200);
        assertThat(live.asString()).contains("answer-" + KEY);
        assertThat(live.asString().length()).isLessThan(200_000);

        Response sent =
                inTime(tom.post("/ask", "/ask", Map.of("title", "It fails", "description", log, "severity", "C")));
        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(sent.asString()).contains("description-error", "heartbeat 50000\n", "value=\"It fails\"");

        Response solved = inTime(
                tom.post("/ask", "/ask/solved", Map.of("title", "It fails", "description", log, "article", KEY)));
        assertThat(solved.statusCode()).isEqualTo(303);
        long id = Long.parseLong(solved.header("Location").replaceAll(".*/", ""));
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> Inquiry.<Inquiry>findById(id).description)
                        .length())
                .isEqualTo(AskForm.DESCRIPTION_LIMIT);
    }

    @Test
    void of_a_pasted_stack_trace_the_message_counts() {
        String log = OddQuestions.log(THROWN, 20_000).substring(0, 20_000);

        Response found = answers(Map.of("title", "", "description", log));

        assertThat(found.jsonPath().getString("answers[0].key")).isEqualTo(KEY);
        assertThat(found.jsonPath().getDouble("answers[0].confidence")).isGreaterThan(0.25);
    }

    @Test
    void of_an_attached_log_the_message_counts() {
        byte[] log = OddQuestions.bytes(OddQuestions.log(THROWN, 5_000_000));
        Browser tom = Browser.loggedInAs(Cast.TOM);

        Response sent = inTime(
                tom.upload("/ask", "/ask", Map.of("title", "It fails", "severity", "C"), "files", "server.log", log));

        assertThat(sent.statusCode()).isEqualTo(303);
        long id = Long.parseLong(sent.header("Location").replaceAll(".*/", ""));
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> ShownEntry.count("inquiry.id = ?1 and rank = 1 and articleKey = ?2", id, KEY)))
                .isEqualTo(1);
    }

    private static Response answers(Map<String, String> question) {
        return inTime(Login.as(Cast.TOM).body(question).post("/api/v1/answers"));
    }

    private static Response inTime(Response response) {
        assertThat(response.timeIn(TimeUnit.SECONDS)).isLessThan(SECONDS);
        return response;
    }

    private static void refused(Response response, String field) {
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getList("errors.field")).contains(field);
    }
}
