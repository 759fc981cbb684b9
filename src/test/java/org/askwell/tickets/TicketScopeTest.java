package org.askwell.tickets;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.askwell.tickets.TicketStories.TICKETS;
import static org.askwell.tickets.TicketStories.open;
import static org.askwell.tickets.TicketStories.say;
import static org.askwell.tickets.TicketStories.sending;
import static org.askwell.tickets.TicketStories.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** Who sees which tickets and files, with words that must never reach anybody else. */
@QuarkusTest
@WithTestResource(TestServers.class)
class TicketScopeTest {

    @Test
    void another_organisation_finds_nothing_on_any_path() {
        String number = open(Cast.MEI, "Canary zebrafinch", "");

        for (Cast stranger : List.of(Cast.ANA, Cast.WEI, Cast.ED, Cast.RAY)) {
            Login.as(stranger).get(TICKETS + "/" + number).then().statusCode(404);
            Login.as(stranger).get(TICKETS + "/" + number + "/messages").then().statusCode(404);
            for (String change : List.of("urgency", "withdrawal", "closure")) {
                Login.as(stranger)
                        .body(Map.of())
                        .post(TICKETS + "/" + number + "/" + change)
                        .then()
                        .statusCode(404);
            }
            Login.as(stranger)
                    .body(Map.of("body", "x"))
                    .post(TICKETS + "/" + number + "/messages")
                    .then()
                    .statusCode(404);
            sending(stranger, new byte[] {1})
                    .post(TICKETS + "/" + number + "/attachments?name=x")
                    .then()
                    .statusCode(404);
        }
        assertThat(Browser.loggedInAs(Cast.ANA).get("/tickets/" + number).statusCode())
                .isEqualTo(404);
        Login.as(Cast.SAM).get(TICKETS + "/" + number).then().statusCode(200);
        Login.as(Cast.AVA).get(TICKETS + "/" + number).then().statusCode(200);
    }

    @Test
    void T05_search_and_counts_respect_scope() {
        String number = open(Cast.MEI, "Canary okapi", "");

        for (String words : List.of("okapi", number)) {
            Login.as(Cast.ANA).queryParam("q", words).get(TICKETS).then().body("total", equalTo(0));
            Login.as(Cast.TOM).queryParam("q", words).get(TICKETS).then().body("total", equalTo(1));
        }
        assertThat(Browser.loggedInAs(Cast.ANA)
                        .get("/tickets?who=colleagues&state=all&q=okapi")
                        .asString())
                .doesNotContain(number);
    }

    @Test
    void T05_an_internal_note_is_neither_read_nor_found_by_the_customer() {
        String number = open(Cast.MEI, "Noted", "");
        say(Cast.SAM, number, Map.of("body", "okapi", "kind", "NOTE"));

        Login.as(Cast.MEI).queryParam("q", "okapi").get(TICKETS).then().body("total", equalTo(0));
        Login.as(Cast.SAM).queryParam("q", "okapi").get(TICKETS).then().body("total", equalTo(1));
        Login.as(Cast.MEI).get(TICKETS + "/" + number + "/messages").then().body("body", not(hasItem("okapi")));
        assertThat(Browser.loggedInAs(Cast.MEI).get("/tickets/" + number).asString())
                .doesNotContain("okapi");
        assertThat(Browser.loggedInAs(Cast.SAM).get("/desk/tickets/" + number).asString())
                .contains("okapi");
    }

    @Test
    void a_manager_sees_what_is_kept_from_colleagues_and_decides_a_colleague_only_reads() {
        String shared = open(Cast.TOM, "For all", "");
        Login.as(Cast.MEI).get(TICKETS + "/" + shared).then().statusCode(200);
        Login.as(Cast.MEI)
                .body(Map.of("body", "x"))
                .post(TICKETS + "/" + shared + "/messages")
                .then()
                .statusCode(403);

        Browser.loggedInAs(Cast.TOM)
                .post("/tickets/" + shared, "/tickets/" + shared + "/sharing", Map.of("shared", "false"));
        Login.as(Cast.MEI).get(TICKETS + "/" + shared).then().statusCode(404);

        String mine = open(Cast.MEI, "Personal", "");
        Browser.loggedInAs(Cast.MEI)
                .post("/tickets/" + mine, "/tickets/" + mine + "/sharing", Map.of("shared", "false"));
        say(Cast.TOM, mine, Map.of("body", "I take care"));
    }

    @Test
    void T01_every_identity_but_the_readers_of_the_text_misses_the_file() {
        String number = open(Cast.MEI, "With file", "");
        String publicFile = attach(Cast.MEI, number);
        String noted = upload(Cast.SAM, "note.txt", "secret".getBytes(UTF_8));
        say(Cast.SAM, number, Map.of("body", "see file", "kind", "NOTE", "files", List.of(noted)));
        String other = open(Cast.ANA, "Other", "");

        for (Cast reader : List.of(Cast.MEI, Cast.TOM, Cast.SAM, Cast.SUE)) {
            file(reader, number, publicFile, 200);
        }
        for (Cast stranger : List.of(Cast.ANA, Cast.WEI, Cast.ED, Cast.RAY)) {
            file(stranger, number, publicFile, 404);
            file(stranger, other, publicFile, 404);
        }
        file(Cast.MEI, number, noted, 404);
        file(Cast.SAM, number, noted, 200);
        file(Cast.SAM, other, publicFile, 404);
        file(Cast.MEI, number, UUID.randomUUID().toString(), 404);
    }

    @Test
    void T04_files_of_others_and_files_used_already_are_refused_and_nothing_is_kept() {
        String foreign = upload(Cast.ANA, "a.txt", "marmoset".getBytes(UTF_8));
        openWith(foreign, 400);
        openWith(UUID.randomUUID().toString(), 400);
        Login.as(Cast.MEI).queryParam("q", "T04").get(TICKETS).then().body("total", equalTo(0));

        String own = upload(Cast.MEI, "b.txt", "b".getBytes(UTF_8));
        String number = openWith(own, 201);
        Login.as(Cast.MEI)
                .body(Map.of("body", "again", "files", List.of(own)))
                .post(TICKETS + "/" + number + "/messages")
                .then()
                .statusCode(400);
    }

    private static String attach(Cast person, String number) {
        return sending(person, "log".getBytes(UTF_8))
                .post(TICKETS + "/" + number + "/attachments?name=a.log")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void file(Cast person, String number, String id, int status) {
        Login.as(person)
                .accept("*/*")
                .get(TICKETS + "/" + number + "/attachments/" + id)
                .then()
                .statusCode(status);
    }

    private static String openWith(String file, int status) {
        return Login.as(Cast.MEI)
                .body(Map.of("title", "T04", "description", "", "severity", "C", "files", List.of(file)))
                .post(TICKETS)
                .then()
                .statusCode(status)
                .extract()
                .path("number");
    }
}
