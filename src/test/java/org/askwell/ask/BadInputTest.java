package org.askwell.ask;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.knowledge.search.Engine;
import org.askwell.knowledge.search.Shelf;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * R4: whatever is put into a question gets a sensible answer or is refused by field, never fails, and never brings up
 * everything there is. The limit on time is generous, as machines differ: it keeps out what takes more than linear time.
 */
@QuarkusTest
@WithTestResource(TestServers.class)
class BadInputTest {

    private static final String KEY = "odd-badge-reader";

    private static final long SECONDS = 10;

    /** Deeper than the reader goes; the client indents what it sends, so more would be its own problem. */
    private static final int DEEP = 1_500;

    private static final String PROBLEM = "application/problem+json";

    private static boolean stocked;
    private static Browser asker;

    private static final String MESSAGE = "The turnstile encoder lost its calibration";

    /** Once for all questions, as an index takes a second to show what is new. */
    @BeforeEach
    void stock() {
        if (stocked) {
            return;
        }
        stocked = true;
        Shelf.english(KEY, MESSAGE, "Calibrate the encoder of the turnstile anew.")
                .publish();
        await().atMost(1, TimeUnit.MINUTES)
                .until(() -> answers(Map.of("title", MESSAGE)).asString().contains(KEY));
    }

    @AfterAll
    static void clear() {
        Shelf.remove(KEY);
    }

    static Stream<String> questions() {
        return OddQuestions.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void any_question_is_answered_over_rest(String words) {
        fewAnswers(answers(Map.of("title", words)));
        fewAnswers(answers(Map.of("title", "badge", "description", words)));
        fewAnswers(answers(Map.of("title", "badge", "product", cut(words, 100), "errorCode", cut(words, 100))));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void any_words_are_searched_for(String words) {
        Response found = inTime(io.restassured.RestAssured.given()
                .accept("application/json")
                .queryParam("q", words)
                .queryParam("category", cut(words, 100))
                .get("/api/v1/search"));
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.jsonPath().getList("hits")).hasSizeLessThanOrEqualTo(10);

        for (String page : List.of("/search", "/search/suggestions")) {
            Response shown = inTime(io.restassured.RestAssured.given()
                    .accept("text/html")
                    .queryParam("q", words)
                    .get(page));
            assertThat(shown.statusCode()).isEqualTo(200);
            assertThat(shown.asString().split("href=\"/articles/", -1)).hasSizeLessThanOrEqualTo(1 + 2 * 10);
            assertThat(shown.asString().length()).isLessThan(1_000_000);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void any_question_is_kept_or_refused_by_field(String words) {
        var question = new HashMap<String, Object>(Map.of("title", words, "version", cut(words, 60)));
        Response asked = inTime(Login.as(Cast.TOM).body(question).post("/api/v1/inquiries"));
        if (asked.statusCode() == 201) {
            fewAnswers(asked.jsonPath().getList("answers"));
        } else {
            refused(asked, "title");
        }
        question.put("title", "Badge");
        question.put("description", words);
        assertThat(inTime(Login.as(Cast.TOM).body(question).post("/api/v1/inquiries"))
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void the_form_answers_live_and_takes_it_or_comes_back_with_it(String words) {
        Browser tom = asker();
        Response live = inTime(tom.post("/ask", "/ask/answers", Map.of("title", words, "description", words)));
        assertThat(live.statusCode()).isEqualTo(200);
        assertThat(live.asString().split("<details class=\"answer\"", -1)).hasSizeLessThanOrEqualTo(1 + 4);

        Response sent = inTime(
                tom.post("/ask", "/ask", Map.of("title", words, "description", "kept " + words, "severity", "C")));
        if (sent.statusCode() == 400) {
            assertThat(sent.asString()).contains("error-summary", ">kept");
        } else {
            assertThat(sent.statusCode()).isEqualTo(303);
        }
        Response solved = inTime(tom.post(
                "/ask",
                "/ask/solved",
                Map.of("title", words, "product", words, "version", words, "code", words, "article", KEY)));
        assertThat(solved.statusCode()).isEqualTo(303);
        assertThat(inTime(tom.post("/ask", "/ask/solved", Map.of("title", "x", "article", words)))
                        .statusCode())
                .isBetween(300, 499);
    }

    @Test
    void without_the_engine_the_database_takes_any_question_too() {
        Engine.down();
        try {
            OddQuestions.all()
                    .forEach(words -> fewAnswers(answers(Map.of("title", words, "product", cut(words, 100)))));
        } finally {
            Engine.up();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"\\ud83d\"}",
                "{\"title\":\"badge \\udc00 reader \\ud800\"}",
                "{\"title\":\"badge\",\"description\":\"\\ud83d\\ud83d\",\"product\":\"\\ud83d\",\"errorCode\":\"\\udfff\"}",
                "{\"title\":\"\\ud83d\\ude00\\u200d\\ud83d\"}",
                "{\"title\":\"\\u0000\\u0000badge\"}",
                "{\"title\":null,\"description\":null,\"product\":null,\"limit\":null}",
                "{}"
            })
    void halves_of_characters_and_missing_values_are_harmless(String json) {
        fewAnswers(answers(json));
        Response kept = inTime(Login.as(Cast.TOM).body(json).post("/api/v1/inquiries"));
        assertThat(kept.statusCode()).isIn(201, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":{}}",
                "{\"title\":[\"a\"]}",
                "{\"title\":{\"$gt\":\"\"}}",
                "{\"title\":\"a\",\"limit\":\"many\"}",
                "{\"title\":\"a\",\"limit\":1e400000}",
                "{\"title\":\"a\",\"limit\":99999999999999999999}",
                "{\"title\":\"a\",\"limit\":0}",
                "{\"title\":\"a\",\"limit\":51}",
                "{\"title\":\"a\",\"explain\":\"perhaps\"}",
                "{\"title\":\"a\",\"language\":5}",
                "{\"title\":\"a\",\"language\":[]}",
                "{\"title\":\"a\",\"audience\":\"STAFF\"}",
                "{\"title\":\"a\",}",
                "{\"title\":\"a",
                "{\"title\":\"\t\"}",
                "{\"title\":\"\\ud8\"}",
                "{\"title\":NaN}",
                "null",
                "[]",
                "[{\"title\":\"a\"}]",
                "5",
                "\"a\"",
                "{",
                "",
                "\u0000"
            })
    void wrong_json_is_refused(String json) {
        refused(answers(json), null);
        refused(inTime(Login.as(Cast.TOM).body(json).post("/api/v1/inquiries")), null);
    }

    @Test
    void deep_json_and_bytes_that_are_no_text_are_refused() {
        for (String deep : List.of(
                "[".repeat(DEEP),
                "{\"title\":" + "[".repeat(DEEP),
                "{\"title\":" + "{\"a\":".repeat(DEEP),
                "{\"more\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}",
                "{\"" + "a".repeat(200_000) + "\":1}",
                "{\"limit\":" + "9".repeat(200_000) + "}")) {
            refused(answers(deep), null);
        }
        byte[] broken = OddQuestions.bytes("{\"title\":\"a\"}");
        broken[10] = (byte) 0xC3;
        refused(inTime(Login.as(Cast.TOM).body(broken).post("/api/v1/answers")), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/a%00b", "/knowledge/products/%00", "/api/v1/articles/%00", "/downloads/%00"})
    void nothing_has_a_name_that_the_database_cannot_hold(String path) {
        Response missed = inTime(Login.as(Cast.TOM).urlEncodingEnabled(false).get(path));
        assertThat(missed.statusCode()).isBetween(300, 499);
    }

    /** Logged in once: a login takes longer than an answer. */
    private static Browser asker() {
        asker = asker == null ? Browser.loggedInAs(Cast.TOM) : asker;
        return asker;
    }

    private static Response answers(Object body) {
        return inTime(Login.as(Cast.TOM).body(body).post("/api/v1/answers"));
    }

    private static Response inTime(Response response) {
        assertThat(response.timeIn(TimeUnit.SECONDS)).isLessThan(SECONDS);
        assertThat(response.statusCode()).isLessThan(500);
        return response;
    }

    private static void fewAnswers(Response response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getString("decision")).isIn("answer", "candidates", "none");
        fewAnswers(response.jsonPath().getList("answers"));
    }

    private static void fewAnswers(List<Map<String, Object>> answers) {
        assertThat(answers).hasSizeLessThanOrEqualTo(5).allSatisfy(answer -> assertThat(
                        ((Number) answer.get("confidence")).doubleValue())
                .isBetween(0.0, 1.0));
    }

    /** @param field that is named as the wrong one, or null if the body as a whole is wrong */
    private static void refused(Response response, String field) {
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.contentType()).startsWith(PROBLEM);
        if (field != null) {
            assertThat(response.jsonPath().getList("errors.field")).contains(field);
        }
    }

    private static String cut(String words, int limit) {
        return new String(Arrays.copyOf(words.toCharArray(), Math.min(limit, words.length())));
    }
}
