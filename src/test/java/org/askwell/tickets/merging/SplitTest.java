package org.askwell.tickets.merging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.askwell.tickets.LinkedTickets;
import org.junit.jupiter.api.Test;

import static org.askwell.tickets.TicketStories.TICKETS;
import static org.askwell.tickets.TicketStories.open;
import static org.askwell.tickets.TicketStories.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** A reply about another problem becomes a ticket of its own. */
@QuarkusTest
@WithTestResource(TestServers.class)
class SplitTest {

    @Test
    void the_new_ticket_has_the_words_and_copies_of_the_files_and_both_show_the_link() {
        String source = open(Cast.MEI, "Split, the source", "");
        String file = upload(Cast.MEI, "dunnart.log", "boom".getBytes(StandardCharsets.UTF_8));
        String reply = LinkedTickets.reply(Cast.MEI, source, file);

        String made = split(source, reply, "Split, another problem", "C")
                .statusCode(201)
                .body("splitFrom", equalTo(source))
                .body("requester", equalTo(requester(source)))
                .body("product", equalTo("ledger"))
                .body("description", containsString("Something else does not work either."))
                .extract()
                .path("number");

        assertThat(Browser.loggedInAs(Cast.MEI).get("/tickets/" + made).asString())
                .contains("摘自工单 " + source, "dunnart.log", "/tickets/" + source);
        String page =
                Browser.loggedInAs(Cast.SAM).get("/desk/tickets/" + source).asString();
        assertThat(page).contains("dunnart.log", "/desk/tickets/" + made, "Another problem, split off as");
        assertThat(files(made)).hasSize(1).doesNotContain(file);
        sheetTells(source, "SPLIT_OFF", made);
        sheetTells(made, "SPLIT_FROM", source);
    }

    @Test
    void R7_its_promise_counts_from_when_the_reply_came_in() {
        String source = open(Cast.MEI, "Split, counted", "");
        String reply = LinkedTickets.reply(Cast.MEI, source);
        Instant arrived = Instant.parse(Login.as(Cast.SAM)
                .get(TICKETS + "/" + source + "/messages")
                .jsonPath()
                .getString("[0].at"));

        ValidatableResponse made =
                split(source, reply, "Split, counted from the reply", "B").statusCode(201);

        assertThat(Instant.parse(made.extract().path("createdAt"))).isEqualTo(arrived);
        assertThat(Instant.parse(made.extract().path("respondBy")))
                .isEqualTo(arrived.truncatedTo(ChronoUnit.SECONDS).plus(15, ChronoUnit.MINUTES));
    }

    @Test
    void T02_what_is_kept_from_colleagues_stays_kept() {
        String source = open(Cast.MEI, "Split, personal", "");
        Browser.loggedInAs(Cast.MEI)
                .post("/tickets/" + source, "/tickets/" + source + "/sharing", Map.of("shared", "false"));
        String reply = LinkedTickets.reply(Cast.MEI, source);

        split(source, reply, "Split, still personal", "C").statusCode(201).body("shared", equalTo(false));
    }

    @Test
    void only_what_the_customer_wrote_for_support_to_read_can_be_split_off() {
        String source = open(Cast.MEI, "Split, refused", "");
        for (String kind : List.of("REPLY", "NOTE")) {
            int id = Login.as(Cast.SAM)
                    .body(Map.of("body", "Ours", "kind", kind))
                    .post(TICKETS + "/" + source + "/messages")
                    .path("id");
            split(source, String.valueOf(id), "Ours", "C").statusCode(404);
        }
        String foreign = LinkedTickets.reply(Cast.ANA, open(Cast.ANA, "Split, of another ticket", ""));
        split(source, foreign, "Foreign", "C").statusCode(404);
        String reply = LinkedTickets.reply(Cast.MEI, source);
        split(source, reply, " ", "C").statusCode(400).body("errors[0].field", equalTo("title"));
    }

    @Test
    void the_page_proposes_a_title_and_a_second_press_makes_no_second_ticket() {
        String source = open(Cast.MEI, "Split by hand", "");
        String reply = LinkedTickets.reply(Cast.MEI, source);
        Browser sam = Browser.loggedInAs(Cast.SAM);
        String path = "/desk/tickets/" + source + "/messages/" + reply + "/split";
        assertThat(sam.get("/desk/tickets/" + source).asString()).contains("href=\"" + path + "\"");
        String version =
                Login.as(Cast.SAM).get(TICKETS + "/" + source).path("version").toString();
        assertThat(sam.get(path).asString())
                .contains(
                        "value=\"Something else does not work either.\"", "name=\"version\" value=\"" + version + "\"");

        assertThat(sam.post(path, path, Map.of("title", "", "severity", "C", "version", version))
                        .statusCode())
                .isEqualTo(400);
        Map<String, String> wanted = Map.of("title", "Split once", "severity", "C", "version", version);
        sam.post(path, path, wanted).then().statusCode(303);
        var again = sam.post(path, path, wanted);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains("value=\"Split once\"", "title-error");
    }

    private static ValidatableResponse split(String number, String message, String title, String severity) {
        return Login.as(Cast.SAM)
                .body(Map.of("title", title, "severity", severity))
                .post(TICKETS + "/" + number + "/messages/" + message + "/split")
                .then();
    }

    private static String requester(String number) {
        return Login.as(Cast.SAM).get(TICKETS + "/" + number).path("requester");
    }

    /** The files of a ticket's description, as its page links them. */
    private static List<String> files(String number) {
        String page =
                Browser.loggedInAs(Cast.SAM).get("/desk/tickets/" + number).asString();
        return Pattern.compile("/tickets/" + number + "/files/([0-9a-f-]+)")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static void sheetTells(String number, String event, String details) {
        Login.as(Cast.MEI)
                .get(TICKETS + "/" + number + "/sheet")
                .then()
                .statusCode(200)
                .body("history.findAll { it.event == '" + event + "' }.text", equalTo(List.of(details)))
                .body("proof.faults", equalTo(List.of()));
    }
}
