package org.askwell.changes;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.askwell.changes.ChangeStories.CHANGES;
import static org.askwell.changes.ChangeStories.post;
import static org.askwell.changes.ChangeStories.request;
import static org.askwell.changes.ChangeStories.take;
import static org.askwell.changes.ChangeStories.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** R13: who sees which changes and files; both sides keep a copy, nobody else has one. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ChangeScopeTest {

    @Test
    void another_organisation_finds_nothing_on_any_path() {
        String number = request(Cast.MEI, "Canary numbat");

        for (Cast stranger : List.of(Cast.ANA, Cast.WEI, Cast.ED, Cast.RAY)) {
            for (String path : List.of("", "/record", "/verification")) {
                Login.as(stranger)
                        .accept("*/*")
                        .get(CHANGES + "/" + number + path)
                        .then()
                        .statusCode(404);
            }
            take(stranger, number, Step.WITHDRAWAL, Map.of("reason", "x")).statusCode(404);
            take(stranger, number, Step.ASSESSMENT, ChangeStories.ASSESSMENT).statusCode(404);
            post(stranger, number, "signature", Map.of("name", "x", "sha256", "x"))
                    .statusCode(404);
            Login.as(stranger).get(CHANGES + "?q=numbat").then().body("total", equalTo(0));
        }
        Browser ana = Browser.loggedInAs(Cast.ANA);
        for (String path : List.of("", "/record", "/record.txt", "/signature")) {
            assertThat(ana.get("/changes/" + number + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(ana.get("/changes?progress=all&q=numbat").asString()).doesNotContain(number);
        for (Cast reader : List.of(Cast.TOM, Cast.SAM, Cast.AVA, Cast.ROOT)) {
            Login.as(reader).get(CHANGES + "/" + number).then().statusCode(200);
        }
    }

    @Test
    void T01_T04_files_belong_to_one_step_and_are_seen_with_the_change() {
        String own = upload(Cast.MEI, "wish.txt");
        var wanted = wanted("With a file");
        wanted.put("files", List.of(own));
        String number = Login.as(Cast.MEI)
                .body(wanted)
                .post(CHANGES)
                .then()
                .statusCode(201)
                .body("records[0].files[0].name", equalTo("wish.txt"))
                .extract()
                .path("number");

        for (Cast reader : List.of(Cast.TOM, Cast.SAM)) {
            Login.as(reader)
                    .accept("*/*")
                    .get(CHANGES + "/" + number + "/files/" + own)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString("attachment"));
        }
        String other = request(Cast.TOM, "Without a file");
        Login.as(Cast.TOM)
                .accept("*/*")
                .get(CHANGES + "/" + other + "/files/" + own)
                .then()
                .statusCode(404);
        Login.as(Cast.ANA)
                .accept("*/*")
                .get(CHANGES + "/" + number + "/files/" + own)
                .then()
                .statusCode(404);
        Login.as(Cast.MEI).body(wanted).post(CHANGES).then().statusCode(400);
        String foreign = upload(Cast.ANA, "foreign.txt");
        post(Cast.MEI, number, "steps/withdrawal", Map.of("facts", Map.of("reason", "x"), "files", List.of(foreign)))
                .statusCode(400);
        Login.as(Cast.MEI).get(CHANGES + "/" + number).then().body("state", equalTo("REQUESTED"));
    }

    private static String upload(Cast person, String name) {
        return Login.as(person)
                .contentType("application/octet-stream")
                .body(name.getBytes(UTF_8))
                .post("/api/v1/uploads?name=" + name)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void T03_only_an_own_ticket_is_linked_and_then_both_ways() {
        String ticket = ticket(Cast.MEI);
        var wanted = wanted("From a ticket");
        wanted.put("ticket", ticket(Cast.ANA));
        Login.as(Cast.MEI).body(wanted).post(CHANGES).then().statusCode(400);

        wanted.put("ticket", ticket);
        String number = Login.as(Cast.MEI)
                .body(wanted)
                .post(CHANGES)
                .then()
                .statusCode(201)
                .body("ticket", equalTo(ticket))
                .extract()
                .path("number");
        Browser mei = Browser.loggedInAs(Cast.MEI);
        assertThat(mei.get("/tickets/" + ticket).asString())
                .contains("/changes/" + number)
                .contains("/changes/new?ticket=" + ticket);
        assertThat(mei.get("/changes/" + number).asString()).contains("/tickets/" + ticket);
        assertThat(mei.get("/changes/new?ticket=" + ticket).asString()).contains("Sort them");
        assertThat(Browser.loggedInAs(Cast.SAM).get("/desk/tickets/" + ticket).asString())
                .contains("/changes/" + number);
    }

    private static String ticket(Cast person) {
        return Login.as(person)
                .body(Map.of("title", "Sort them", "description", "", "severity", "D"))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    @Test
    void staff_ask_for_nothing() {
        for (Cast person : List.of(Cast.SAM, Cast.SUE, Cast.ED, Cast.ROOT)) {
            Login.as(person).body(wanted("Ours")).post(CHANGES).then().statusCode(403);
        }
    }
}
