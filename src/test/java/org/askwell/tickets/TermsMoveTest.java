package org.askwell.tickets;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.askwell.tickets.TicketStories.open;
import static org.askwell.tickets.TicketStories.resolve;
import static org.askwell.tickets.TicketStories.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** A running ticket comes under another calendar, and everybody can read what that makes of its promises (R7, R8). */
@QuarkusTest
@WithTestResource(TestServers.class)
class TermsMoveTest {

    private record Promised(Instant respond, Instant plan) {}

    @Test
    void what_is_not_done_is_counted_anew_and_what_is_done_keeps_its_promise() {
        String number = dull("Move");
        say(Cast.SAM, number, Map.of("body", "Looking at it"));
        Promised before = promised(number);
        String answered = Browser.loggedInAs(Cast.MEI)
                .get("/tickets/" + number + "/promises")
                .asString();
        assertThat(answered).contains("工作日全天 5×24").doesNotContain("工作时间 5×8");

        move(Cast.SUE, number, "5x8", "Agreed by telephone with Mei").statusCode(200);

        Promised after = promised(number);
        assertThat(after.respond()).isEqualTo(before.respond());
        assertThat(Browser.loggedInAs(Cast.MEI)
                        .get("/tickets/" + number + "/promises")
                        .asString())
                .contains("工作时间 5×8");
        assertThat(Browser.loggedInAs(Cast.MEI).get("/tickets/" + number).asString())
                .contains("服务条款变更：", "standard, 5x8 – Agreed by telephone with Mei");

        move(Cast.SUE, number, "5x24", "Undone").statusCode(200);
        assertThat(promised(number)).isEqualTo(before);
    }

    @Test
    void only_a_supervisor_moves_it_with_a_reason_to_terms_that_there_are() {
        String number = dull("Move, refused");
        move(Cast.SAM, number, "5x8", "Why not").statusCode(403);
        move(Cast.SUE, "AW-0", "5x8", "Why not").statusCode(404);
        move(Cast.SUE, number, "9x9", "Why not").statusCode(400).body("errors[0].field", equalTo("calendar"));
        move(Cast.SUE, number, "5x8", " ").statusCode(400).body("errors[0].field", equalTo("reason"));
        resolve(Cast.SAM, number, "So.");
        move(Cast.SUE, number, "5x8", "Too late").statusCode(409);
    }

    @Test
    void the_page_offers_it_to_supervisors_and_keeps_a_reason_that_is_too_long() {
        String ticket = "/desk/tickets/" + dull("Move, page");
        assertThat(Browser.loggedInAs(Cast.SAM).get(ticket).asString()).doesNotContain(ticket + "/terms");
        Browser sue = Browser.loggedInAs(Cast.SUE);
        String reason = "bandicoot ".repeat(60);

        var refused =
                sue.post(ticket, ticket + "/terms", Map.of("level", "standard", "calendar", "5x8", "reason", reason));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("reason-error", reason.strip());

        sue.post(ticket, ticket + "/terms", Map.of("level", "standard", "calendar", "5x8", "reason", "bandicoot"))
                .then()
                .statusCode(303);
        assertThat(sue.get(ticket).asString()).contains("bandicoot");
    }

    /** A suggestion, whose plan counts working hours. */
    private static String dull(String title) {
        String number = open(Cast.MEI, title, "");
        Login.as(Cast.SAM)
                .body(Map.of("severity", "D"))
                .put("/api/v1/tickets/" + number + "/severity")
                .then()
                .statusCode(200);
        return number;
    }

    private static ValidatableResponse move(Cast person, String number, String calendar, String reason) {
        var wanted = new HashMap<String, Object>();
        wanted.put("level", "standard");
        wanted.put("calendar", calendar);
        wanted.put("reason", reason);
        return Login.as(person)
                .body(wanted)
                .put("/api/v1/tickets/" + number + "/terms")
                .then();
    }

    private static Promised promised(String number) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Ticket ticket = Ticket.<Ticket>find("number", number).firstResult();
            return new Promised(ticket.respondBy, ticket.planBy);
        });
    }
}
