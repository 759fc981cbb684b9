package org.askwell.tickets.care;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.askwell.tickets.Ticket;
import org.junit.jupiter.api.Test;

import static org.askwell.tickets.TicketStories.open;
import static org.askwell.tickets.TicketStories.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** What support keeps about a ticket for itself: watchers, the day it comes back, minutes. */
@QuarkusTest
@WithTestResource(TestServers.class)
class CareTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    /** So far away that no promise falls on it. */
    private static final LocalDate NO_PROMISES_DAY = TODAY.plusDays(100);

    @Inject
    FollowUps followUps;

    @Test
    void whoever_is_named_in_a_note_is_told_and_nobody_else() {
        String number = open(Cast.MEI, "Care, mention", "");

        say(Cast.SAM, number, Map.of("body", "@li.agent, @mei.lin and @sam.agent: see this", "kind", "NOTE"));

        assertThat(told(Cast.LI, number)).containsExactly("TICKET_MENTIONED");
        assertThat(told(Cast.SAM, number)).doesNotContain("TICKET_MENTIONED");
        assertThat(told(Cast.MEI, number)).doesNotContain("TICKET_MENTIONED");
    }

    @Test
    void watchers_are_told_of_what_others_do_until_they_watch_no_more() {
        String number = open(Cast.MEI, "Care, watching", "");
        String watching = care(number) + "/watching";
        Login.as(Cast.SUE).put(watching).then().statusCode(204);
        Login.as(Cast.SUE).put(watching).then().statusCode(204);
        assertThat(Login.as(Cast.SAM).get(care(number)).jsonPath().getList("watchers"))
                .hasSize(1);

        say(Cast.SUE, number, Map.of("body", "Mine", "kind", "NOTE"));
        assertThat(told(Cast.SUE, number)).isEmpty();
        say(Cast.MEI, number, Map.of("body", "One more thing"));
        assertThat(told(Cast.SUE, number)).containsExactly("TICKET_WATCHED");

        Login.as(Cast.SUE).delete(watching).then().statusCode(204);
        say(Cast.MEI, number, Map.of("body", "And another"));
        assertThat(told(Cast.SUE, number)).hasSize(1);
    }

    @Test
    void a_ticket_comes_back_on_its_day_once() {
        String number = open(Cast.MEI, "Care, follow-up", "");
        Login.as(Cast.LI)
                .body(Map.of())
                .post("/api/v1/tickets/" + number + "/assignment")
                .then()
                .statusCode(200);
        Login.as(Cast.LI)
                .body(Map.of("day", NO_PROMISES_DAY.toString()))
                .put(care(number) + "/follow-up")
                .then()
                .statusCode(204);

        followUps.bringBack();
        assertThat(told(Cast.LI, number)).doesNotContain("TICKET_CAME_BACK");

        QuarkusTransaction.requiringNew().run(() -> Ticket.update("followUpOn = ?1 where number = ?2", TODAY, number));
        followUps.bringBack();
        followUps.bringBack();

        assertThat(told(Cast.LI, number)).containsOnlyOnce("TICKET_CAME_BACK");
        Login.as(Cast.LI).get(care(number)).then().body("followUpOn", equalTo(null));
        String desk =
                Browser.loggedInAs(Cast.SAM).get("/desk/tickets/" + number).asString();
        assertThat(desk).contains("Comes back on", NO_PROMISES_DAY.toString(), "Came back, as was asked for");
        assertThat(Browser.loggedInAs(Cast.MEI).get("/tickets/" + number).asString())
                .doesNotContain("跟进日期", NO_PROMISES_DAY.toString());
    }

    @Test
    void a_follow_up_lies_ahead() {
        String number = open(Cast.MEI, "Care, no day", "");
        for (LocalDate day :
                List.of(TODAY, TODAY.minusDays(1), TODAY.plusYears(1).plusDays(1))) {
            Login.as(Cast.SAM)
                    .body(Map.of("day", day.toString()))
                    .put(care(number) + "/follow-up")
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("followUpOn"));
        }
    }

    @Test
    void minutes_add_up_by_person_and_are_corrected_by_their_own_person_only() {
        String number = open(Cast.MEI, "Care, minutes", "");
        spend(Cast.SAM, number, 30, 204);
        spend(Cast.SAM, number, 15, 204);
        spend(Cast.LI, number, 20, 204);
        spend(Cast.SAM, number, -10, 204);

        JsonPath care = Login.as(Cast.SUE).get(care(number)).jsonPath();
        assertThat(care.getList("spent.minutes", Integer.class)).containsExactlyInAnyOrder(35, 20);
        for (int wrong : new int[] {0, 1441, -1441, -36}) {
            spend(Cast.SAM, number, wrong, 400);
        }
        spend(Cast.SUE, number, -1, 400);
        assertThat(Login.as(Cast.SUE).get(care(number)).jsonPath().getList("spent.minutes", Integer.class))
                .containsExactlyInAnyOrder(35, 20);
    }

    @Test
    void T01_care_is_supports_alone() {
        String number = open(Cast.MEI, "Care, scope", "");
        for (Cast stranger : List.of(Cast.MEI, Cast.ED, Cast.ROOT)) {
            Login.as(stranger).get(care(number)).then().statusCode(403);
            Login.as(stranger).put(care(number) + "/watching").then().statusCode(403);
            spend(stranger, number, 5, 403);
        }
        Login.as(Cast.SAM).get(care("AW-0")).then().statusCode(404);
    }

    @Test
    void the_page_keeps_what_was_typed_wrong_beside_its_field() {
        String ticket = "/desk/tickets/" + open(Cast.MEI, "Care, page", "");
        Browser sam = Browser.loggedInAs(Cast.SAM);
        sam.post(ticket, ticket + "/watching", Map.of("on", "true")).then().statusCode(303);
        sam.post(ticket, ticket + "/time", Map.of("minutes", "25", "what", "Looked at the log"))
                .then()
                .statusCode(303);
        assertThat(sam.get(ticket).asString()).contains("25 min", "Watch no more");

        var refused = sam.post(ticket, ticket + "/time", Map.of("minutes", "half an hour", "what", "Wombat"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("half an hour", "Wombat", "minutes-error");
        var past = sam.post(ticket, ticket + "/follow-up", Map.of("followUpOn", "2001-02-03"));
        assertThat(past.statusCode()).isEqualTo(400);
        assertThat(past.asString()).contains("2001-02-03", "followUpOn-error");
    }

    private static void spend(Cast person, String number, int minutes, int status) {
        var spent = new HashMap<String, Object>();
        spent.put("minutes", minutes);
        Login.as(person).body(spent).post(care(number) + "/time").then().statusCode(status);
    }

    private static String care(String number) {
        return "/api/v1/tickets/" + number + "/care";
    }

    /** The kinds of what the person was told of the ticket that only the rules of care tell. */
    private static List<String> told(Cast person, String number) {
        return Login.as(person)
                .queryParam("size", 100)
                .get("/api/v1/notifications")
                .jsonPath()
                .<String>getList("items.findAll { it.reference == '" + number + "' }.kind")
                .stream()
                .filter(kind -> kind.matches("TICKET_(MENTIONED|WATCHED|CAME_BACK)"))
                .toList();
    }
}
