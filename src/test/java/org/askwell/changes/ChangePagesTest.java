package org.askwell.changes;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.askwell.changes.ChangeStories.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** R13–R18: the forms keep what was typed and say why, and a signature asks for the password again. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ChangePagesTest {

    @AfterEach
    void setTheClockRight() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    @Test
    void a_request_that_is_not_complete_comes_back_as_it_was_typed() {
        Response again = Browser.loggedInAs(Cast.MEI)
                .upload(
                        "/changes/new",
                        "/changes",
                        Map.of("title", "排序 <b>", "description", "", "workFrom", "08:30", "workTo", "08:30"),
                        "files",
                        "",
                        new byte[0]);

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.asString())
                .contains("value=\"排序 &lt;b&gt;\"")
                .contains("id=\"description-error\"")
                .contains("id=\"workTo-error\"")
                .contains("id=\"workZone-error\"");
    }

    @Test
    void a_step_with_a_file_is_taken_from_the_page() {
        String number = at(ChangeState.CONFIRMED);
        Response done = step(Cast.LI, number, "assessment", ChangeStories.ASSESSMENT, "risk.txt");

        assertThat(done.statusCode()).isEqualTo(303);
        Login.as(Cast.LI)
                .get(ChangeStories.CHANGES + "/" + number)
                .then()
                .body("state", equalTo("ASSESSED"))
                .body("records[2].files[0].name", equalTo("risk.txt"));
    }

    @Test
    void a_step_that_cannot_be_taken_comes_back_with_the_reason_and_what_was_typed() {
        String number = at(ChangeState.ACCEPTED);
        var plan = Map.of("scope", "Only the list", "days", "5");
        Response incomplete = step(Cast.LI, number, "plan", plan, "");
        assertThat(incomplete.statusCode()).isEqualTo(400);
        assertThat(incomplete.asString()).contains("Only the list").contains("id=\"plan-owner-error\"");

        Response wrongPerson = step(Cast.TOM, number, "plan", plan, "");
        assertThat(wrongPerson.statusCode()).isEqualTo(403);
        assertThat(wrongPerson.asString()).contains("Only the list").contains("somebody else to take");

        Response wrongTime = step(Cast.SUE, number, "acceptance", Map.of("note", "Once more"), "");
        assertThat(wrongTime.statusCode()).isEqualTo(409);
        assertThat(wrongTime.asString()).contains("Once more").contains("not at the point");
    }

    private static Response step(Cast person, String number, String step, Map<String, String> facts, String file) {
        return Browser.loggedInAs(person)
                .upload(
                        "/changes/" + number,
                        "/changes/" + number + "/steps/" + step,
                        facts,
                        "files",
                        file,
                        file.getBytes(UTF_8));
    }

    @Test
    void R18_whoever_logged_in_a_while_ago_types_the_password_again_before_signing() {
        String number = at(ChangeState.RELEASED);
        String path = "/changes/" + number + "/signature";
        Browser tom = Browser.loggedInAs(Cast.TOM);
        assertThat(tom.get(path).asString()).contains("name=\"sha256\"");

        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(6)), Clock.class);
        Response old = tom.get(path);
        assertThat(old.statusCode()).isEqualTo(303);
        assertThat(old.header("Location")).endsWith(path);
        Response challenge = tom.get(path);
        assertThat(challenge.statusCode()).isEqualTo(302);
        assertThat(challenge.header("Location")).contains("prompt=login").contains("max_age=0");
    }

    @Test
    void other_pages_do_not_ask_for_the_password_again() {
        assertThat(Browser.anonymous().get("/changes").header("Location")).doesNotContain("prompt=login");
    }
}
