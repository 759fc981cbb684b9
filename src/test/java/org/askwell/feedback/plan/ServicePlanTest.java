package org.askwell.feedback.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** R26: what is done for every customer again and again. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ServicePlanTest {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));

    @Inject
    PlanRound round;

    private final Browser sue = Browser.loggedInAs(Cast.SUE).keeping("askwell-language", "en");

    @AfterEach
    void the_clock_is_right_again() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    @Test
    void the_standard_is_planned_with_one_click_and_only_once() {
        Browser.loggedInAs(Cast.SAM).get("/desk/plans");
        String plan = customer("plan-standard");
        sue.post(plan, plan + "/standard", Map.of());
        sue.post(plan, plan, facts("CALL", "WEEK", TODAY.plusDays(3), "sam.agent"));
        sue.post(plan, plan + "/standard", Map.of());

        String page = sue.get(plan).asString();
        assertThat(page).contains("Every week", "Quality survey", "Every month", "Training", "Every half year");
        assertThat(page.split("/removal", -1)).hasSize(7);
    }

    @Test
    void whoever_is_responsible_is_reminded_once_for_each_time() {
        String code = "plan-reminder";
        var li = Browser.loggedInAs(Cast.LI);
        assertThat(li.get("/desk/plans").statusCode()).isEqualTo(200);
        String plan = customer(code);
        assertThat(sue.post(plan, plan, facts("VISIT", "QUARTER", TODAY.plusDays(5), "li.agent"))
                        .statusCode())
                .isEqualTo(303);

        runIn(2);
        assertThat(reminders(Cast.LI, code)).isEmpty();
        runIn(3);
        runIn(4);
        assertThat(reminders(Cast.LI, code)).hasSize(1);
        assertThat(reminders(Cast.SAM, code)).isEmpty();

        assertThat(li.post(
                                plan,
                                plan + "/done",
                                Map.of("doneKind", "VISIT", "doneOn", TODAY.toString(), "note", "一切正常"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(li.get(plan).asString()).contains("一切正常");
        runIn(80);
        assertThat(reminders(Cast.LI, code)).hasSize(1);
        runIn(95);
        assertThat(reminders(Cast.LI, code)).hasSize(2);
        assertThat(li.get("/desk/plans").asString()).contains("/desk/customers/" + code + "/plan");
        assertThat(Browser.loggedInAs(Cast.SAM).get("/desk/plans").asString()).doesNotContain(code);
    }

    @Test
    void the_supervisors_are_reminded_of_what_nobody_is_responsible_for() {
        String code = "plan-nobody";
        String plan = customer(code);
        sue.post(plan, plan, facts("TRAINING", "YEAR", TODAY, ""));

        runIn(0);

        assertThat(reminders(Cast.SUE, code)).hasSize(1);
    }

    @Test
    void reminders_are_repeated_until_it_is_done_but_not_for_ever_and_reach_the_supervisors_once_it_is_late() {
        String code = "plan-again";
        var li = Browser.loggedInAs(Cast.LI);
        li.get("/desk/plans");
        String plan = customer(code);
        sue.post(plan, plan, facts("MANAGER_VISIT", "TWO_MONTHS", TODAY, "li.agent"));

        runIn(0);
        runIn(6);
        assertThat(reminders(Cast.LI, code)).hasSize(1);
        assertThat(reminders(Cast.SUE, code)).isEmpty();
        runIn(7);
        assertThat(reminders(Cast.LI, code)).hasSize(2);
        assertThat(reminders(Cast.SUE, code)).hasSize(1);
        for (int day = 14; day < 60; day += 7) {
            runIn(day);
        }
        assertThat(reminders(Cast.LI, code)).hasSize(5);

        li.post(plan, plan + "/done", Map.of("doneKind", "MANAGER_VISIT", "doneOn", TODAY.toString(), "note", "Seen"));
        runIn(61);
        assertThat(reminders(Cast.LI, code)).hasSize(6);
    }

    @Test
    void the_survey_that_is_sent_by_itself_is_reminded_of_only_if_it_could_not_be() {
        String code = "plan-survey";
        String plan = customer(code);
        sue.post(plan, plan, facts("QUALITY_SURVEY", "MONTH", TODAY, ""));

        runIn(0);
        assertThat(reminders(Cast.SUE, code)).isEmpty();
        runIn(1);
        assertThat(reminders(Cast.SUE, code)).hasSize(1);
    }

    @Test
    void what_cannot_be_planned_or_done_is_refused_field_by_field() {
        String plan = customer("plan-wrong");
        var answer = sue.post(
                plan, plan, Map.of("kind", "DANCE", "interval", "NEVER", "dueOn", "soon", "responsible", "mei.lin"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString())
                .contains("href=\"#kind\"", "href=\"#interval\"", "href=\"#dueOn\"", "href=\"#responsible\"");
        sue.post(plan, plan + "/standard", Map.of());
        answer = sue.post(
                plan,
                plan + "/done",
                Map.of("doneKind", "CALL", "doneOn", TODAY.plusDays(1).toString(), "note", ""));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("href=\"#doneOn\"", "href=\"#note\"");
    }

    @Test
    void customers_do_not_see_how_they_are_looked_after() {
        for (String path : List.of("/desk/plans", "/desk/customers/harbor-bureau/plan")) {
            assertThat(Browser.loggedInAs(Cast.TOM).get(path).statusCode()).isEqualTo(403);
        }
    }

    private void runIn(int days) {
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofDays(days)), Clock.class);
        round.run();
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    private static List<String> reminders(Cast person, String code) {
        return Login.as(person)
                .get("/api/v1/notifications?size=100")
                .jsonPath()
                .getList("items.findAll {it.kind == 'SERVICE_DUE' && it.reference == '" + code + "'}.kind");
    }

    private static Map<String, String> facts(String kind, String interval, LocalDate due, String responsible) {
        return Map.of("kind", kind, "interval", interval, "dueOn", due.toString(), "responsible", responsible);
    }

    /** @return where the plan of a new customer is */
    private static String customer(String code) {
        Login.as(Cast.SUE)
                .body(Map.of("code", code, "name", "Name of " + code))
                .post("/api/v1/organisations")
                .then()
                .statusCode(201);
        return "/desk/customers/" + code + "/plan";
    }
}
