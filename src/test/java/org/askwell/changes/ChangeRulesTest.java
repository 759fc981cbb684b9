package org.askwell.changes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.askwell.changes.ChangeStories.PLAN;
import static org.askwell.changes.ChangeStories.at;
import static org.askwell.changes.ChangeStories.post;
import static org.askwell.changes.ChangeStories.request;
import static org.askwell.changes.ChangeStories.sign;
import static org.askwell.changes.ChangeStories.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** R15–R18: what has to hold for a plan, a test, a release, a signature, and for going back. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ChangeRulesTest {

    @AfterEach
    void setTheClockRight() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    @Test
    void R15_a_plan_is_short_below_three_days_and_never_left_out() {
        String number = at(ChangeState.ACCEPTED);
        take(Cast.LI, number, Step.DESIGN, Map.of("design", "x")).statusCode(409);
        take(Cast.LI, number, Step.PLAN, Map.of("days", "0.5"))
                .statusCode(400)
                .body("errors.field", contains("scope", "startsOn", "endsOn", "owner", "criteria"));

        var plan = new HashMap<>(PLAN);
        plan.put("days", "3");
        take(Cast.LI, number, Step.PLAN, plan)
                .statusCode(400)
                .body("errors.field", contains("customerPart", "testArrangements", "releaseArrangements", "cost"));
        plan.putAll(Map.of("days", "2.5", "endsOn", "2025-01-01"));
        take(Cast.LI, number, Step.PLAN, plan).statusCode(400).body("errors.field", contains("endsOn"));
        plan.putAll(Map.of("endsOn", "2026-01-06", "owner", "mei.lin"));
        take(Cast.LI, number, Step.PLAN, plan).statusCode(400).body("errors.field", contains("owner"));
        take(Cast.LI, number, Step.PLAN, PLAN)
                .statusCode(200)
                .body("owner", notNullValue())
                .body("criteria.wording", contains("Sorted by date", "The total is right"));
    }

    @Test
    void R16_nobody_tests_the_own_work() {
        String number = at(ChangeState.BUILT);

        take(Cast.LI, number, Step.TEST, Map.of("test", "Looks good"))
                .statusCode(403)
                .body("detail", containsString("不能自己测试"));
        take(Cast.SAM, number, Step.TEST, Map.of("test", "Looks good")).statusCode(200);
    }

    @Test
    void R16_each_criterion_is_confirmed_and_judged_anew_after_more_work() {
        String number = at(ChangeState.TESTED);
        take(Cast.TOM, number, Step.CRITERION, Map.of("criterion", "3")).statusCode(400);
        take(Cast.TOM, number, Step.CRITERION, Map.of("criterion", "2"))
                .statusCode(200)
                .body("state", equalTo("TESTED"));
        take(Cast.TOM, number, Step.CRITERION, Map.of("criterion", "2")).statusCode(400);
        take(Cast.LI, number, Step.ANNOUNCEMENT, Map.of()).statusCode(409);

        take(Cast.TOM, number, Step.REJECTION, Map.of("reason", "Not sorted"))
                .statusCode(200)
                .body("state", equalTo("EXPLAINED"))
                .body("criteria.confirmedAt", everyItem(nullValue()));
        take(Cast.LI, number, Step.WORK, Map.of("work", "Sorted", "documents", "None"))
                .statusCode(200);
        take(Cast.SAM, number, Step.TEST, Map.of("test", "Passed")).statusCode(200);
        take(Cast.TOM, number, Step.CRITERION, Map.of("criterion", "1")).body("state", equalTo("TESTED"));
        take(Cast.TOM, number, Step.CRITERION, Map.of("criterion", "2")).body("state", equalTo("APPROVED"));
    }

    @Test
    void R17_a_release_is_announced_for_a_time_when_the_customer_does_not_work() {
        String number = at(ChangeState.APPROVED);
        Instant now = Instant.now();
        Duration hour = Duration.ofHours(1);

        announce(number, now.plus(hour.multipliedBy(7)), now.plus(hour.multipliedBy(9)), "windowFrom");
        announce(number, now.minus(hour), now.plus(hour), "windowFrom");
        announce(number, now.plus(hour), now, "windowTo");
        announce(number, now.plus(hour), now.plus(hour.multipliedBy(100)), "windowTo");
        take(Cast.LI, number, Step.ANNOUNCEMENT, Map.of("windowFrom", "tonight"))
                .statusCode(400)
                .body(
                        "errors.field",
                        contains(
                                "windowFrom",
                                "windowTo",
                                "rollbackMinutes",
                                "notice",
                                "publicImpact",
                                "administrator"));
        take(
                        Cast.LI,
                        number,
                        Step.ANNOUNCEMENT,
                        ChangeStories.announcement(now.plus(hour), now.plus(hour.multipliedBy(2))))
                .statusCode(200);
    }

    private static void announce(String number, Instant from, Instant to, String field) {
        take(Cast.LI, number, Step.ANNOUNCEMENT, ChangeStories.announcement(from, to))
                .statusCode(400)
                .body("errors.field", contains(field));
    }

    @Test
    void R17_nothing_is_run_without_backups_or_outside_the_window() {
        String number = at(ChangeState.ANNOUNCED);
        take(Cast.LI, number, Step.RUN, Map.of("result", "x")).statusCode(409);
        take(Cast.LI, number, Step.PREPARATION, Map.of("dataBackup", "nas:/1", "administratorPresent", "false"))
                .statusCode(400)
                .body("errors.field", contains("fileBackup", "administratorPresent"));
        ChangeStories.take(
                        Cast.LI,
                        number,
                        Step.PREPARATION,
                        Map.of("dataBackup", "a", "fileBackup", "b", "administratorPresent", "true"))
                .statusCode(200);

        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofHours(3)), Clock.class);
        take(Cast.LI, number, Step.RUN, Map.of("result", "x")).statusCode(409).body("detail", containsString("时间"));
        setTheClockRight();
        take(Cast.LI, number, Step.RUN, Map.of("result", "x")).statusCode(200);
    }

    @Test
    void R18_a_signature_needs_the_manager_the_own_name_the_text_that_was_read_and_a_login_of_just_now() {
        String number = at(ChangeState.RELEASED);
        sign(Cast.MEI, number, "林梅").statusCode(403);
        sign(Cast.LI, number, "李静").statusCode(403);
        sign(Cast.TOM, number, "Thomas").statusCode(400).body("errors.field", contains("name"));
        post(Cast.TOM, number, "signature", Map.of("name", "Tom Reed", "sha256", ChangeStories.read(Cast.TOM, number)))
                .statusCode(401);
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(20)), Clock.class);
        sign(Cast.TOM, number, "Tom Reed")
                .statusCode(401)
                .header("WWW-Authenticate", containsString("insufficient_user_authentication"))
                .header("WWW-Authenticate", containsString("max_age=\"300\""));
        setTheClockRight();
        sign(Cast.TOM, number, "tom  reed").statusCode(200).body("state", equalTo("CLOSED"));
        sign(Cast.TOM, number, "Tom Reed").statusCode(409);
    }

    @Test
    void a_change_goes_back_to_what_was_before_with_a_reason_only() {
        String number = at(ChangeState.APPROVED);
        take(Cast.SUE, number, Step.RETURN, Map.of("backTo", "PLANNED"))
                .statusCode(400)
                .body("errors.field", contains("reason"));
        for (String later : List.of("APPROVED", "RELEASED", "REQUESTED", "CLOSED", "nowhere")) {
            take(Cast.SUE, number, Step.RETURN, Map.of("backTo", later, "reason", "x"))
                    .statusCode(400);
        }
        take(Cast.SUE, number, Step.RETURN, Map.of("backTo", "TESTED", "reason", "Once more"))
                .statusCode(200)
                .body("state", equalTo("TESTED"))
                .body("criteria.confirmedAt", everyItem(nullValue()));
        take(Cast.LI, number, Step.RETURN, Map.of("backTo", "ACCEPTED", "reason", "Another plan"))
                .statusCode(200);
        take(Cast.LI, number, Step.PLAN, PLAN).statusCode(200).body("criteria", hasSize(2));
    }

    @Test
    void refusing_and_withdrawing_end_a_change_with_a_reason() {
        String refused = request(Cast.MEI, "Refused by the own manager");
        take(Cast.TOM, refused, Step.REFUSAL, Map.of()).statusCode(400);
        take(Cast.TOM, refused, Step.REFUSAL, Map.of("reason", "Too dear"))
                .statusCode(200)
                .body("state", equalTo("REFUSED"));
        take(Cast.SUE, at(ChangeState.ASSESSED), Step.REFUSAL, Map.of("reason", "Not possible"))
                .statusCode(200)
                .body("state", equalTo("REFUSED"));
        take(Cast.MEI, at(ChangeState.PLANNED), Step.WITHDRAWAL, Map.of("reason", "Solved otherwise"))
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        take(Cast.TOM, at(ChangeState.PREPARED), Step.WITHDRAWAL, Map.of("reason", "Too late"))
                .statusCode(409);
    }
}
