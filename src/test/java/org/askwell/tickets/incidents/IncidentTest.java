package org.askwell.tickets.incidents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.askwell.tickets.LinkedTickets.incident;
import static org.askwell.tickets.TicketStories.TICKETS;
import static org.askwell.tickets.TicketStories.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Tickets of many customers that belong to one incident. */
@QuarkusTest
@WithTestResource(TestServers.class)
class IncidentTest {

    @Test
    void T02_customers_read_the_public_title_and_neither_the_incident_nor_each_other() {
        String parent = open(Cast.MEI, "Incident, the bettong canary", "bettong words");
        String part = open(Cast.ANA, "Incident, of Northfield", "");
        incident(parent, "Exports fail since Monday", part);

        Login.as(Cast.ANA)
                .get(TICKETS + "/" + part)
                .then()
                .statusCode(200)
                .body("incident.titleEn", equalTo("Exports fail since Monday"))
                .body("incident.state", equalTo("NEW"));
        Browser ana = Browser.loggedInAs(Cast.ANA);
        assertThat(ana.get("/tickets/" + part).asString())
                .contains("Exports fail since Monday", "we are working on it")
                .doesNotContain("bettong", parent);
        Login.as(Cast.ANA).get(TICKETS + "/" + parent).then().statusCode(404);
        assertThat(ana.get("/tickets/" + part + "/sheet").asString()).doesNotContain("bettong", parent);
        assertThat(Browser.loggedInAs(Cast.MEI).get("/tickets/" + parent).asString())
                .doesNotContain(part, "Northfield");
        for (Cast customer : List.of(Cast.MEI, Cast.ANA)) {
            Login.as(customer)
                    .get(TICKETS + "/" + parent + "/incident/tickets")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void R23_the_tracking_sheets_tell_what_belongs_to_what() {
        String parent = open(Cast.MEI, "Incident, sheet", "");
        String part = open(Cast.ANA, "Incident, sheet of a part", "");
        incident(parent, "Known on sheets", part);
        Login.as(Cast.SAM)
                .delete(TICKETS + "/" + parent + "/incident/tickets/" + part)
                .then()
                .statusCode(204);

        Login.as(Cast.ANA)
                .get(TICKETS + "/" + part + "/sheet")
                .then()
                .body("history.event", hasItems("INCIDENT_JOINED", "INCIDENT_LEFT"))
                .body("history.findAll { it.event == 'INCIDENT_LEFT' }.text", equalTo(List.of("Known on sheets")))
                .body("proof.intact", equalTo(true));
        Login.as(Cast.MEI)
                .get(TICKETS + "/" + parent + "/sheet")
                .then()
                .body("history.findAll { it.event == 'INCIDENT_DECLARED' }.text", equalTo(List.of("Known on sheets")));
    }

    @Test
    void loops_and_a_second_level_are_refused() {
        String parent = open(Cast.MEI, "Incident, level one", "");
        String part = open(Cast.ANA, "Incident, level two", "");
        String other = open(Cast.ANA, "Incident, another one", "");
        incident(parent, "Level one", part);
        incident(other, "Another one");

        add(parent, parent).statusCode(409);
        add(parent, other).statusCode(409);
        add(part, open(Cast.ANA, "Incident, level three", "")).statusCode(409);
        declare(part, Map.of("titleEn", "Level two")).statusCode(409);
        add(parent, part).statusCode(409);

        Login.as(Cast.SAM)
                .get(TICKETS + "/" + parent + "/incident/tickets")
                .then()
                .body("items.number", equalTo(List.of(part)))
                .body("items[0].organisation", notNullValue());
    }

    @Test
    void an_incident_is_ended_when_nothing_belongs_to_it() {
        String parent = open(Cast.MEI, "Incident, ended", "");
        String part = open(Cast.ANA, "Incident, ended part", "");
        incident(parent, "To be ended", part);
        String path = TICKETS + "/" + parent + "/incident";

        Login.as(Cast.SAM).delete(path).then().statusCode(409);
        Login.as(Cast.SAM).delete(path + "/tickets/" + part).then().statusCode(204);
        Login.as(Cast.SAM).delete(path + "/tickets/" + part).then().statusCode(404);
        Login.as(Cast.SAM).delete(path).then().statusCode(204);

        Login.as(Cast.SAM).get(path).then().statusCode(404);
        Login.as(Cast.ANA).get(TICKETS + "/" + part).then().body("incident", nullValue());
    }

    @Test
    void a_title_is_needed_and_not_too_long() {
        String number = open(Cast.MEI, "Incident, untitled", "");
        declare(number, Map.of()).statusCode(400).body("errors[0].field", equalTo("titleEn"));
        declare(number, Map.of("titleZh", "长".repeat(201))).statusCode(400).body("errors[0].field", equalTo("titleZh"));
        declare(number, Map.of("titleZh", "付款文件被退回")).statusCode(200).body("open", equalTo(0));
    }

    @Test
    void many_tickets_join_and_leave_from_the_list_and_it_is_undone() {
        String parent = open(Cast.MEI, "Incident, from the list", "");
        incident(parent, "From the list");
        String one = open(Cast.ANA, "Incident, ticked one", "");
        String two = open(Cast.MEI, "Incident, ticked two", "");

        int joined = bulk(Map.of("action", "JOIN_INCIDENT", "incident", parent), one, two, parent)
                .statusCode(201)
                .body("items.failure", equalTo(Arrays.asList(null, null, "STATE")))
                .extract()
                .path("id");
        assertThat(parts(parent)).isEqualTo(2);
        int left = bulk(Map.of("action", "LEAVE_INCIDENT"), one)
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(parts(parent)).isEqualTo(1);

        undo(left);
        assertThat(parts(parent)).isEqualTo(2);
        undo(joined);
        assertThat(parts(parent)).as("one changed since it joined").isEqualTo(1);
        bulk(Map.of("action", "JOIN_INCIDENT", "incident", one), two)
                .statusCode(400)
                .body("errors[0].field", equalTo("incident"));
    }

    @Test
    void the_list_of_the_desk_shows_how_many_tickets_of_an_incident_are_open() {
        String parent = open(Cast.MEI, "Incident in the list pademelon", "");
        String part = open(Cast.ANA, "Incident part in the list pademelon", "");
        incident(parent, "In the list", part, open(Cast.ANA, "Incident, closed part", ""));
        assertThat(Browser.loggedInAs(Cast.SAM)
                        .get("/desk?view=all&q=pademelon")
                        .asString())
                .contains("Incident · 2 open", "Part of an incident");
    }

    @Test
    void the_pages_do_the_same_by_hand_and_keep_what_was_typed() {
        String parent = open(Cast.MEI, "Incident by hand", "");
        String part = open(Cast.ANA, "Incident part by hand", "");
        Browser sam = Browser.loggedInAs(Cast.SAM);
        String page = "/desk/tickets/" + parent + "/incident";

        assertThat(sam.post(page, page, Map.of("titleEn", " ")).asString()).contains("titleEn-error");
        sam.post(page, page, Map.of("titleEn", "By hand", "titleZh", "手工"))
                .then()
                .statusCode(303);
        assertThat(sam.post(page, page + "/tickets", Map.of("ticket", "AW-0")).asString())
                .contains("ticket-error", "value=\"AW-0\"");
        sam.post(page, page + "/tickets", Map.of("ticket", part)).then().statusCode(303);
        assertThat(sam.get(page).asString()).contains("Incident part by hand", "1 of 1 tickets open");
        var nested = sam.post(page, page + "/tickets", Map.of("ticket", parent));
        assertThat(nested.statusCode()).isEqualTo(409);
        sam.post(page, page + "/tickets/" + part + "/removal", Map.of()).then().statusCode(303);

        String desk = "/desk/tickets/" + part;
        var refused = sam.post(desk, desk + "/membership", Map.of("incident", "nowhere"));
        assertThat(refused.asString()).contains("incident-error", "value=\"nowhere\"");
        sam.post(desk, desk + "/membership", Map.of("incident", parent)).then().statusCode(303);
        assertThat(sam.get(desk).asString()).contains("By hand", "Take out of the incident");
        sam.post(desk, desk + "/membership/ending", Map.of()).then().statusCode(303);
        assertThat(sam.get(desk).asString()).doesNotContain("Take out of the incident");
    }

    private static ValidatableResponse add(String incident, String ticket) {
        return Login.as(Cast.SAM)
                .put(TICKETS + "/" + incident + "/incident/tickets/" + ticket)
                .then();
    }

    private static ValidatableResponse declare(String number, Map<String, String> titles) {
        return Login.as(Cast.SAM)
                .body(titles)
                .put(TICKETS + "/" + number + "/incident")
                .then();
    }

    private static int parts(String incident) {
        return Login.as(Cast.SAM).get(TICKETS + "/" + incident + "/incident").path("tickets");
    }

    private static ValidatableResponse bulk(Map<String, String> action, String... numbers) {
        var order = new HashMap<String, Object>(action);
        order.put(
                "tickets",
                Arrays.stream(numbers).map(number -> Map.of("number", number)).toList());
        return Login.as(Cast.SAM).body(order).post("/api/v1/bulk-changes").then();
    }

    private static void undo(int id) {
        Login.as(Cast.SAM)
                .post("/api/v1/bulk-changes/" + id + "/undoing")
                .then()
                .statusCode(200);
    }
}
