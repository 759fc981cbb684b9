package org.askwell.feedback.opinions;

import java.net.URI;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.askwell.feedback.opinions.OpinionStories.OPINIONS;
import static org.askwell.feedback.opinions.OpinionStories.give;
import static org.askwell.feedback.opinions.OpinionStories.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

/** R27: every opinion is answered by a supervisor, dealt with and reported back. */
@QuarkusTest
@WithTestResource(TestServers.class)
class OpinionTest {

    @Test
    void a_complaint_about_a_person_goes_to_the_supervisor_and_comes_back_with_what_was_done() {
        handledBy(Cast.SAM);
        var mei = Browser.loggedInAs(Cast.MEI);
        var sue = Browser.loggedInAs(Cast.SUE).keeping("askwell-language", "en");
        Response given = mei.post(
                "/opinions/new",
                "/opinions",
                Map.of("kind", "COMPLAINT", "subject", "PERSON", "person", "sam.agent", "text", "No call came back."));
        assertThat(given.statusCode()).isEqualTo(303);
        String path = pathOf(given);
        String number = path.substring(path.lastIndexOf('/') + 1);

        assertThat(told(Cast.SUE, number)).containsExactly("OPINION_RECEIVED");
        assertThat(told(Cast.SAM, number)).isEmpty();
        assertThat(Browser.loggedInAs(Cast.SAM).get("/desk/opinions/" + number).statusCode())
                .isEqualTo(403);
        Login.as(Cast.SAM).get(OPINIONS + "/" + number).then().statusCode(404);
        String handled = "/desk/opinions/" + number;
        assertThat(sue.get(handled).asString()).contains("No call came back.");

        assertThat(sue.post(handled, handled + "/outcome", Map.of("outcome", "Too early"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(sue.post(handled, handled + "/answer", Map.of("answer", " ")).asString())
                .contains("href=\"#answer\"");
        assertThat(sue.post(handled, handled + "/answer", Map.of("answer", "We are sorry."))
                        .statusCode())
                .isEqualTo(303);
        Response late = sue.post(handled, handled + "/answer", Map.of("answer", "Me too"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(sue.post(handled, handled + "/outcome", Map.of("outcome", "Calls are listed now."))
                        .statusCode())
                .isEqualTo(303);

        assertThat(told(Cast.MEI, number)).containsExactly("OPINION_SETTLED", "OPINION_ANSWERED");
        assertThat(mei.get(path).asString()).contains("We are sorry.", "Calls are listed now.");
        assertThat(sue.get("/desk/opinions?state=settled").asString()).contains(number);
        assertThat(mei.get("/opinions").asString()).contains(number);
        assertThat(Browser.loggedInAs(Cast.ANA).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_supervisor_does_not_get_what_is_about_the_own_work() {
        Login.as(Cast.ROOT).get("/api/v1/notifications").then().statusCode(200);
        String ticket = handledBy(Cast.SUE);
        String number =
                give(Cast.MEI, Map.of("kind", "COMPLAINT", "subject", "TICKET", "ticket", ticket, "text", "No"));

        Login.as(Cast.SUE).get(OPINIONS + "/" + number).then().statusCode(404);
        Login.as(Cast.SUE)
                .get(OPINIONS + "?handled=true&size=100")
                .then()
                .statusCode(200)
                .body("items.number", not(hasItem(number)));
        Login.as(Cast.SUE)
                .body(Map.of("text", "It is fine"))
                .post(OPINIONS + "/" + number + "/answer")
                .then()
                .statusCode(404);
        assertThat(told(Cast.SUE, number)).isEmpty();
        assertThat(told(Cast.ROOT, number)).containsExactly("OPINION_RECEIVED");
        Login.as(Cast.ROOT)
                .body(Map.of("text", "You are right."))
                .post(OPINIONS + "/" + number + "/answer")
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"), "answer", equalTo("You are right."));
    }

    @Test
    void T04_what_cannot_be_an_opinion_is_refused_field_by_field_and_kept() {
        String foreign = handledBy(Cast.SAM);
        var ana = Browser.loggedInAs(Cast.ANA);
        Response empty = ana.post("/opinions/new", "/opinions", Map.of());
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.asString()).contains("href=\"#kind\"", "href=\"#subject\"", "href=\"#text\"");

        Login.as(Cast.ANA)
                .body(Map.of("kind", "PRAISE", "subject", "TICKET", "ticket", foreign, "text", "x".repeat(5_001)))
                .post(OPINIONS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("ticket", "text"));
        Response person = ana.post(
                "/opinions/new",
                "/opinions",
                Map.of("kind", "PRAISE", "subject", "PERSON", "person", "root.admin", "text", "Typed words"));
        assertThat(person.asString()).contains("href=\"#person\"", "Typed words");
        assertThat(ana.get("/opinions/new").asString()).doesNotContain("root.admin");
    }

    @Test
    void the_entry_is_on_every_page() {
        assertThat(Browser.anonymous().get("/downloads").asString()).contains("href=\"/opinions/new\"");
        assertThat(Browser.anonymous().get("/opinions/new").statusCode()).isEqualTo(302);
    }

    private static String pathOf(Response given) {
        return URI.create(given.header("Location")).getPath();
    }

    /** @return a ticket of mei's that the person of support has answered, and so has */
    private static String handledBy(Cast support) {
        String number = Login.as(Cast.MEI)
                .body(Map.of("title", "Opinion", "description", "x", "product", "ledger", "severity", "C"))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        Login.as(support)
                .body(Map.of("body", "We look into it."))
                .post("/api/v1/tickets/" + number + "/messages")
                .then()
                .statusCode(201);
        return number;
    }
}
