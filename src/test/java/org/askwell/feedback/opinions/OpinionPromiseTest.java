package org.askwell.feedback.opinions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.testsupport.AtOnce;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.askwell.feedback.opinions.OpinionStories.OPINIONS;
import static org.askwell.feedback.opinions.OpinionStories.give;
import static org.askwell.feedback.opinions.OpinionStories.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

/** R27: opinions are answered and dealt with within the promised time, and none is lost. */
@QuarkusTest
@WithTestResource(TestServers.class)
class OpinionPromiseTest {

    private static final String PROMISES = "/desk/opinions/promises";
    private static final String OVER_REST = OPINIONS + "/promises";

    @Inject
    OpinionDesk desk;

    @Inject
    OpinionRound round;

    @AfterEach
    void the_clock_is_right_again() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    @Test
    void the_promised_time_is_counted_by_the_policy_of_the_day() {
        Login.as(Cast.WEI).get("/api/v1/notifications").then().statusCode(200);
        var root = Browser.loggedInAs(Cast.ROOT);
        // Ten o'clock on a Friday; the next working day is a Monday.
        at(Instant.parse("2026-11-27T02:00:00Z"));
        String before = complaint();
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
        Response wrong = root.post(
                PROMISES,
                PROMISES + "/COMPLAINT",
                Map.of("answerWithin", "soon", "settleWithin", "0 d", "calendar", "never"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.asString())
                .contains(
                        "href=\"#answerWithin-COMPLAINT\"",
                        "href=\"#settleWithin-COMPLAINT\"",
                        "href=\"#calendar-COMPLAINT\"",
                        "value=\"soon\"");
        promise("4 h", "2 d", "24x7");
        at(Instant.parse("2026-11-27T02:00:00Z"));
        String after = complaint();
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
        promise("1 d", "5 d", "5x8");

        Login.as(Cast.WEI)
                .get(OPINIONS + "/" + before)
                .then()
                .body("answerBy", equalTo("2026-11-30T02:00:00Z"), "settleBy", equalTo("2026-12-04T02:00:00Z"));
        Login.as(Cast.WEI)
                .get(OPINIONS + "/" + after)
                .then()
                .body("answerBy", equalTo("2026-11-27T06:00:00Z"), "settleBy", equalTo("2026-11-29T02:00:00Z"));
    }

    @Test
    void R27_programs_change_the_policy_as_the_page_does_and_only_those_who_may() {
        Login.as(Cast.SUE)
                .get(OVER_REST)
                .then()
                .statusCode(200)
                .body("kind", equalTo(List.of("COMPLAINT", "SUGGESTION", "PRAISE")));
        JsonPath before = Login.as(Cast.ROOT).get(OVER_REST).jsonPath().setRootPath("find { it.kind == 'PRAISE' }");
        int version = before.getInt("version");

        keep(Cast.ROOT, "3 d", "6d", "24x7", version)
                .statusCode(200)
                .body("answerWithin", equalTo("3 d"), "settleWithin", equalTo("6 d"), "calendar", equalTo("24x7"))
                .body("version", equalTo(version + 1));
        assertThat(Browser.loggedInAs(Cast.SUE).get(PROMISES).asString()).contains("value=\"3 d\"");

        keep(Cast.SUE, "4 d", "8 d", "24x7", version).statusCode(409);
        keep(Cast.SUE, "soon", "0 d", "never", null)
                .statusCode(400)
                .body("errors.field", equalTo(List.of("answerWithin", "settleWithin", "calendar")));
        keep(Cast.SAM, "4 d", "8 d", "24x7", null).statusCode(403);
        Login.as(Cast.MEI).get(OVER_REST).then().statusCode(403);
        keep(
                        Cast.ROOT,
                        before.getString("answerWithin"),
                        before.getString("settleWithin"),
                        before.getString("calendar"),
                        null)
                .statusCode(200);
    }

    private static ValidatableResponse keep(
            Cast person, String answer, String settle, String calendar, Integer version) {
        var wanted = new HashMap<String, Object>(
                Map.of("answerWithin", answer, "settleWithin", settle, "calendar", calendar));
        wanted.put("version", version);
        return Login.as(person).body(wanted).put(OVER_REST + "/PRAISE").then();
    }

    @Test
    void nothing_that_was_written_is_ever_lost_or_changed() {
        String number = give(Cast.ANA, Map.of("kind", "SUGGESTION", "subject", "PORTAL", "text", "Keep me"));
        for (String statement : List.of(
                "delete from opinion where number = ?1", "update opinion set body = 'Other' where number = ?1")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> Opinion.getEntityManager()
                            .createNativeQuery(statement)
                            .setParameter(1, number)
                            .executeUpdate()))
                    .hasStackTraceContaining("never changed and never removed");
        }
        Login.as(Cast.ANA).get(OPINIONS + "/" + number).then().body("text", equalTo("Keep me"));
    }

    @Test
    void supervisors_are_reminded_of_a_broken_promise_again_and_again_but_not_for_ever() {
        Login.as(Cast.SUE).get("/api/v1/notifications").then().statusCode(200);
        String number = give(Cast.ANA, Map.of("kind", "PRAISE", "subject", "PLAN", "text", "Quick as ever"));

        runIn(Duration.ofHours(1));
        assertThat(told(Cast.SUE, number)).containsExactly("OPINION_RECEIVED");
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofDays(20)), Clock.class);
        AtOnce.of(2, () -> {
            round.run();
            return null;
        });
        assertThat(overdue(number)).isEqualTo(1);
        runIn(Duration.ofDays(20).minusHours(3));
        runIn(Duration.ofHours(-3));
        runIn(Duration.ofDays(20).plusMinutes(5));
        assertThat(overdue(number)).isEqualTo(1);
        runIn(Duration.ofDays(20).plusHours(20));
        assertThat(overdue(number)).isEqualTo(1);
        for (int day = 22; day < 32; day++) {
            runIn(Duration.ofDays(day));
        }
        assertThat(overdue(number)).isEqualTo(5);
    }

    @Test
    void T20_nobody_floods_supervisors_with_opinions() {
        Login.as(Cast.RUI).get("/api/v1/notifications").then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> Opinion.getEntityManager()
                .createNativeQuery(
                        """
                        insert into opinion (id, version, number, kind, subject, author_id, body, created_at, answer_by,
                          settle_by, answer, answered_at, answered_by_id, outcome, settled_at, settled_by_id)
                        select -n, 0, 'OP-FLOOD-' || n, 'PRAISE', 'PORTAL', a.id, 'Again', now(), now(), now(), 'Yes', now(),
                          a.id, 'Nothing', now(), a.id
                        from account a, generate_series(1, 50) n where a.username = 'rui.release'
                        """)
                .executeUpdate());

        Login.as(Cast.RUI)
                .body(Map.of("kind", "PRAISE", "subject", "PORTAL", "text", "And again"))
                .post(OPINIONS)
                .then()
                .statusCode(429);
    }

    private void runIn(Duration time) {
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), time), Clock.class);
        round.run();
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    private static void at(Instant time) {
        QuarkusMock.installMockForType(Clock.fixed(time, ZoneOffset.UTC), Clock.class);
    }

    private static void promise(String answer, String settle, String calendar) {
        assertThat(Browser.loggedInAs(Cast.SUE)
                        .post(
                                PROMISES,
                                PROMISES + "/COMPLAINT",
                                Map.of("answerWithin", answer, "settleWithin", settle, "calendar", calendar))
                        .statusCode())
                .isEqualTo(303);
    }

    private String complaint() {
        return desk.give(
                QuarkusTransaction.requiringNew()
                        .call(() -> Viewer.of(
                                Account.withUsername(Cast.WEI.username()).orElseThrow())),
                new OpinionFacts(OpinionKind.COMPLAINT.name(), OpinionSubject.PORTAL.name(), "", "", "Slow"));
    }

    private static long overdue(String number) {
        return told(Cast.SUE, number).stream().filter("OPINION_OVERDUE"::equals).count();
    }
}
