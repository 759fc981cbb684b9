package org.askwell.ask.thresholds;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.askwell.ask.PastInquiries;
import org.askwell.knowledge.search.Shelf;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** R4: how sure the portal must be is set by the share of wrong answers that is accepted, and tried on its own past first. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ThresholdResourceTest {

    private static final String KEY = "threshold-kettle";

    private static final String PAGE = "/admin/thresholds";

    @BeforeEach
    void forget() {
        PastInquiries.none();
    }

    @AfterEach
    void clear() {
        PastInquiries.none();
        Shelf.remove(KEY);
    }

    @Test
    void until_something_is_set_thirty_and_seventy_five_percent_are_accepted() {
        JsonPath state = state();

        assertThat(state.getLong("version")).isZero();
        assertThat(state.getList("levels.share", Integer.class)).containsExactly(30, 75);
        assertThat(state.getList("levels.from", Float.class)).containsExactly(0.7f, 0.25f);
    }

    @Test
    void a_new_setting_decides_the_next_question() {
        Shelf.english(KEY, "The kettle in the lab trips the breaker", "Use another socket.")
                .publish();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> KEY.equals(answers("kettle breaker").getString("answers[0].key")));
        String question = Stream.of(
                        "who bought the kettle",
                        "the socket is too far from the desk",
                        "how do I descale a kettle",
                        "the lab is closed on Sunday",
                        "trips to the lab")
                .filter(words -> Math.abs(confidence(words) - 0.5) < 0.48)
                .findFirst()
                .orElseThrow();

        set(99, 99, 0).then().statusCode(200);
        assertThat(answers(question).getString("decision")).isEqualTo("answer");
        set(1, 99, 1).then().statusCode(200);
        assertThat(answers(question).getString("decision")).isEqualTo("candidates");
        set(1, 1, 2).then().statusCode(200);
        assertThat(answers(question).getString("decision")).isEqualTo("none");
    }

    @Test
    void a_share_is_translated_by_the_past_once_enough_of_it_is_known() {
        PastInquiries.right(120, 0.9);
        PastInquiries.wrong(30, 0.6);
        PastInquiries.unknown(10, 0.1);

        JsonPath state = set(10, 20, 0).then().statusCode(200).extract().jsonPath();

        assertThat(state.getList("levels.from", Float.class)).containsExactly(0.9f, 0.6f);
        assertThat(state.getLong("questions")).isEqualTo(160);
        assertThat(state.getLong("labelled")).isEqualTo(150);
        assertThat(state.getList("levels.wrong", Integer.class)).containsExactly(0, 20);
        assertThat(state.getFloat("curve.points[25].threshold")).isEqualTo(0.5f);
        assertThat(state.getFloat("curve.points[25].wrong")).isEqualTo(0.2f);
        assertThat(state.getFloat("curve.points[25].answered")).isEqualTo(0.9375f);
    }

    @Test
    void what_would_change_is_told_with_the_cases_before_anything_does() {
        PastInquiries.right(25, 0.75);
        PastInquiries.wrong(10, 0.72);
        PastInquiries.unknown(5, 0.71);
        PastInquiries.right(7, 0.95);

        JsonPath changes = comparison(1);

        assertThat(changes.getInt("worse")).isEqualTo(25);
        assertThat(changes.getInt("better")).isEqualTo(10);
        assertThat(changes.getInt("unknown")).isEqualTo(5);
        assertThat(changes.getInt("same")).isEqualTo(7);
        assertThat(changes.getInt("total")).isEqualTo(40);
        assertThat(changes.getList("cases.before")).hasSize(20).containsOnly("answer");
        assertThat(changes.getList("cases.after")).containsOnly("candidates");
        assertThat(comparison(2).getList("cases")).hasSize(20);
        assertThat(comparison(3).getList("cases")).isEmpty();
        assertThat(Browser.loggedInAs(Cast.ROOT)
                        .get(PAGE + "?answer=20&candidates=60")
                        .asString())
                .contains("<dd>25</dd>", "<dd>10</dd>", "Past question", "Put into force", "rel=\"next\"");
        assertThat(state().getLong("version")).isZero();
    }

    @Test
    void what_support_linked_tells_which_entry_was_right() {
        long id = Login.as(Cast.TOM)
                .body(Map.of("title", "Zyzzyva qwertz plumbus flurbo"))
                .post("/api/v1/inquiries")
                .jsonPath()
                .getLong("id");
        String ticket = Login.as(Cast.TOM)
                .post("/api/v1/inquiries/" + id + "/escalation")
                .jsonPath()
                .getString("ticket");
        assertThat(state().getLong("labelled")).isZero();

        Login.as(Cast.SUE)
                .body(Map.of("text", "Unlock it.", "articleKey", "ledger-voucher-locked"))
                .post("/api/v1/tickets/" + ticket + "/resolution")
                .then()
                .statusCode(200);

        assertThat(state().getLong("labelled")).isEqualTo(1);
    }

    @Test
    void the_page_draws_the_past_and_puts_a_setting_into_force() {
        PastInquiries.right(3, 0.9);
        Browser root = Browser.loggedInAs(Cast.ROOT);
        assertThat(root.get(PAGE).asString())
                .contains("<polyline class=\"s1\" points=\"48.0,16.0", "<polyline class=\"s2\"")
                .doesNotContain("style=");

        Response set = root.post(
                PAGE + "?answer=20&candidates=60", PAGE, Map.of("answer", "20", "candidates", "60", "version", "0"));

        assertThat(set.statusCode()).isEqualTo(303);
        assertThat(root.get(PAGE).asString()).contains("0.80", "0.40");
        assertThat(root.get(PAGE + "/history").asString()).contains("30% (0.70)", "20% (0.80)", "60% (0.40)");
        JsonPath history = Login.as(Cast.ROOT).get("/api/v1/thresholds/history").jsonPath();
        assertThat(history.getInt("items[0].before.answer")).isEqualTo(30);
        assertThat(history.getInt("items[0].after.answer")).isEqualTo(20);
        assertThat(root.get("/admin/audit").asString())
                .contains("Changed how many wrong answers are accepted", "30 % / 75 %", "20 % / 60 %");
    }

    @Test
    void who_decided_on_what_is_no_longer_in_force_changes_nothing() {
        set(20, 60, 0).then().statusCode(200);

        set(10, 50, 0).then().statusCode(409);

        assertThat(state().getList("levels.share", Integer.class)).containsExactly(20, 60);
    }

    @ParameterizedTest
    @CsvSource({"0,50,answer", "100,50,answer", "ten,50,answer", "20,,candidates", "50,20,candidates", "-5,50,answer"})
    void a_share_that_is_none_is_refused_and_kept(String answer, String candidates, String field) {
        String typed = candidates == null ? "" : candidates;
        Login.as(Cast.ROOT)
                .get("/api/v1/thresholds/comparison?answer=" + answer + "&candidates=" + typed)
                .then()
                .statusCode(400)
                .body("errors[0].field", org.hamcrest.Matchers.is(field));

        Browser root = Browser.loggedInAs(Cast.ROOT);
        Response page = root.post(PAGE, PAGE, Map.of("answer", answer, "candidates", typed, "version", "0"));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString()).contains("error-summary", "value=\"" + answer + "\"", "id=\"" + field + "-error\"");
        assertThat(state().getLong("version")).isZero();
    }

    @Test
    void T11_only_administrators_see_and_set_it() {
        Map<String, Object> wanted = Map.of("answer", 20, "candidates", 60, "version", 0);
        for (Cast other : new Cast[] {Cast.TOM, Cast.SUE, Cast.ED, Cast.AVA}) {
            Login.as(other).get("/api/v1/thresholds").then().statusCode(403);
            Login.as(other).body(wanted).put("/api/v1/thresholds").then().statusCode(403);
        }
        assertThat(state().getLong("version")).isZero();
    }

    private static JsonPath state() {
        return Login.as(Cast.ROOT)
                .get("/api/v1/thresholds")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response set(int answer, int candidates, long version) {
        return Login.as(Cast.ROOT)
                .body(Map.of("answer", answer, "candidates", candidates, "version", version))
                .put("/api/v1/thresholds");
    }

    private static JsonPath comparison(int page) {
        return Login.as(Cast.ROOT)
                .get("/api/v1/thresholds/comparison?answer=20&candidates=60&page=" + page)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static double confidence(String words) {
        return answers(words).getDouble("answers[0].confidence");
    }

    private static JsonPath answers(String words) {
        return Login.as(Cast.TOM)
                .body(Map.of("title", words))
                .post("/api/v1/answers")
                .jsonPath();
    }
}
