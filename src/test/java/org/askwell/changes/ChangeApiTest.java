package org.askwell.changes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.askwell.changes.ChangeStories.CHANGES;
import static org.askwell.changes.ChangeStories.PLAN;
import static org.askwell.changes.ChangeStories.at;
import static org.askwell.changes.ChangeStories.post;
import static org.askwell.changes.ChangeStories.request;
import static org.askwell.changes.ChangeStories.sign;
import static org.askwell.changes.ChangeStories.take;
import static org.askwell.changes.ChangeStories.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

/** R13: a change's life over REST, and who may do what in which order. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ChangeApiTest {

    private static final List<Step> FORMS = Arrays.stream(Step.values())
            .filter(step -> step != Step.REQUEST && step != Step.SIGNATURE)
            .toList();

    @Test
    void from_the_request_to_the_signed_record() {
        String number = at(ChangeState.RELEASED);
        assertThat(number).startsWith("CR-");

        sign(Cast.TOM, number, "Tom Reed")
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("steps", hasSize(0))
                .body(
                        "records.step",
                        contains(
                                "request",
                                "confirmation",
                                "assessment",
                                "acceptance",
                                "plan",
                                "design",
                                "work",
                                "test",
                                "criterion",
                                "criterion",
                                "announcement",
                                "preparation",
                                "run",
                                "signature"))
                .body("records.by", everyItem(notNullValue()))
                .body("records[13].facts.signedName", equalTo("Tom Reed"));
        Login.as(Cast.MEI)
                .get(CHANGES + "/" + number + "/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("records", hasSize(14));
    }

    @Test
    void R13_a_request_says_what_and_why_and_when_the_customer_works() {
        var wanted = wanted("");
        wanted.put("workingHours", Map.of("days", List.of("FUNDAY"), "from", "9", "to", "17:00", "zone", "Mars/Base"));
        wanted.put("product", "nothing");

        Login.as(Cast.MEI)
                .body(wanted)
                .post(CHANGES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains("title", "product", "workDays", "workFrom", "workZone"));
    }

    @Test
    void every_step_out_of_order_is_refused_with_the_reason() {
        String number = request(Cast.TOM, "Too early");
        Map<Step, Cast> whose = Map.ofEntries(
                Map.entry(Step.ASSESSMENT, Cast.LI),
                Map.entry(Step.ACCEPTANCE, Cast.SUE),
                Map.entry(Step.PLAN, Cast.LI),
                Map.entry(Step.DESIGN, Cast.LI),
                Map.entry(Step.WORK, Cast.LI),
                Map.entry(Step.TEST, Cast.SAM),
                Map.entry(Step.CRITERION, Cast.TOM),
                Map.entry(Step.ANNOUNCEMENT, Cast.LI),
                Map.entry(Step.PREPARATION, Cast.LI),
                Map.entry(Step.RUN, Cast.LI),
                Map.entry(Step.RETURN, Cast.LI),
                Map.entry(Step.REJECTION, Cast.TOM));

        whose.forEach((step, person) -> take(person, number, step, Map.of())
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", notNullValue()));
        post(Cast.TOM, number, "signature", Map.of("name", "Tom Reed", "sha256", ""))
                .statusCode(409);
        Login.as(Cast.TOM)
                .get(CHANGES + "/" + number)
                .then()
                .body("state", equalTo("REQUESTED"))
                .body("records", hasSize(1));
    }

    @Test
    void what_is_finished_stays_so() {
        String number = ChangeStories.withdrawn(Cast.TOM);

        for (Step step : FORMS) {
            for (Cast person : List.of(Cast.TOM, Cast.LI, Cast.SUE)) {
                int status = take(person, number, step, Map.of("reason", "x"))
                        .extract()
                        .statusCode();
                assertThat(status).as(person + " " + step).isIn(403, 409);
            }
        }
        Login.as(Cast.TOM).get(CHANGES + "/" + number).then().body("records", hasSize(2));
    }

    @Test
    void every_step_of_the_wrong_person_is_refused_with_the_reason() {
        String number = request(Cast.MEI, "Whose turn");
        for (Cast person : List.of(Cast.MEI, Cast.LI, Cast.SUE, Cast.ROOT, Cast.AVA)) {
            refused(person, number, Step.CONFIRMATION);
        }
        ChangeStories.bring(number, ChangeState.CONFIRMED);
        for (Cast person : List.of(Cast.MEI, Cast.TOM, Cast.ROOT, Cast.AVA)) {
            refused(person, number, Step.ASSESSMENT);
        }
        refused(Cast.TOM, number, Step.REFUSAL);
        take(Cast.LI, number, Step.ASSESSMENT, ChangeStories.ASSESSMENT).statusCode(200);
        for (Cast person : List.of(Cast.TOM, Cast.LI, Cast.SAM)) {
            refused(person, number, Step.ACCEPTANCE);
        }
        take(Cast.SUE, number, Step.ACCEPTANCE, Map.of()).statusCode(200);
        take(Cast.LI, number, Step.PLAN, PLAN).statusCode(200);
        for (Cast person : List.of(Cast.TOM, Cast.SAM, Cast.SUE)) {
            refused(person, number, Step.DESIGN);
        }
    }

    private static void refused(Cast person, String number, Step step) {
        take(person, number, step, Map.of("reason", "x"))
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", containsString(person == Cast.MEI || person == Cast.LI ? "其他人" : "somebody else"));
    }

    @Test
    void a_step_based_on_an_older_state_is_refused() {
        String number = at(ChangeState.ASSESSED);
        int seen = Login.as(Cast.SUE).get(CHANGES + "/" + number).path("version");
        take(Cast.LI, number, Step.RETURN, Map.of("backTo", "CONFIRMED", "reason", "Forgot"))
                .statusCode(200);
        take(Cast.LI, number, Step.ASSESSMENT, ChangeStories.ASSESSMENT).statusCode(200);

        post(Cast.SUE, number, "steps/acceptance", Map.of("facts", Map.of(), "version", seen))
                .statusCode(409);
    }

    @Test
    void the_same_key_asks_once_for_each_user() {
        String first = withKey(Cast.MEI);

        assertThat(withKey(Cast.MEI)).isEqualTo(first);
        assertThat(withKey(Cast.TOM)).isNotEqualTo(first);
    }

    private static String withKey(Cast person) {
        return Login.as(person)
                .header("Idempotency-Key", "asked-once")
                .body(wanted("Twice"))
                .post(CHANGES)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    @Test
    void T13_unknown_fields_and_facts_are_refused() {
        var wanted = wanted("T13");
        wanted.put("state", "CLOSED");
        Login.as(Cast.MEI).body(wanted).post(CHANGES).then().statusCode(400);
        take(Cast.TOM, request(Cast.MEI, "Facts"), Step.CONFIRMATION, Map.of("owner", "li.agent"))
                .statusCode(400)
                .body("errors.field", contains("owner"));
        Login.as(Cast.SAM).get(CHANGES + "?q=T13").then().body("total", equalTo(0));
    }

    @Test
    void lists_are_paged_and_filtered_and_know_whose_turn_it_is() {
        String tested = at(ChangeState.TESTED);
        String planned = at(ChangeState.PLANNED);

        Login.as(Cast.TOM).get(CHANGES + "?progress=turn&size=100").then().body("items.number", hasItem(tested));
        List<String> mine =
                Login.as(Cast.LI).get(CHANGES + "?progress=turn&size=100").path("items.number");
        assertThat(mine).contains(planned).doesNotContain(tested);
        Login.as(Cast.TOM)
                .get(CHANGES + "?state=tested&size=1&q=" + tested.toLowerCase())
                .then()
                .body("items.number", contains(tested))
                .body("total", equalTo(1));
        Login.as(Cast.TOM).get(CHANGES + "?size=1").then().body("items", hasSize(1));
        for (String wrong : List.of("state=gone", "progress=gone", "size=101", "page=0")) {
            Login.as(Cast.TOM).get(CHANGES + "?" + wrong).then().statusCode(400);
        }
    }
}
