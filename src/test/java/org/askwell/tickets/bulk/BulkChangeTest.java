package org.askwell.tickets.bulk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
import org.askwell.tickets.TicketsConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.askwell.tickets.TicketStories.open;
import static org.askwell.tickets.TicketStories.resolve;
import static org.askwell.tickets.TicketStories.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Many tickets changed at once, what becomes of each, and putting them back. */
@QuarkusTest
@WithTestResource(TestServers.class)
class BulkChangeTest {

    private static final String BULK = "/api/v1/bulk-changes";

    @Inject
    TicketsConfig config;

    private record Facts(String state, String severity, String assignee, LocalDate followUpOn) {}

    /** Tickets are given only to those of support who have logged in before. */
    @BeforeEach
    void li_is_known() {
        Login.as(Cast.LI).get("/api/v1/tickets").then().statusCode(200);
    }

    @Test
    void what_can_be_done_is_done_and_what_cannot_is_named() {
        String free = open(Cast.MEI, "Bulk, free", "");
        String mine = open(Cast.MEI, "Bulk, mine", "");
        assign(mine);
        String solved = open(Cast.MEI, "Bulk, solved", "");
        resolve(Cast.LI, solved, "So.");
        String outdated = open(Cast.MEI, "Bulk, outdated", "");
        say(Cast.MEI, outdated, Map.of("body", "One more thing"));

        JsonPath done = order(Map.of(
                "action",
                "ASSIGN",
                "assignee",
                "sam.agent",
                "tickets",
                List.of(
                        Map.of("number", free),
                        Map.of("number", mine),
                        Map.of("number", solved),
                        Map.of("number", outdated, "version", 0),
                        Map.of("number", "AW-0"))));

        assertThat(done.getList("items.failure")).containsExactly(null, "ALREADY_SO", "STATE", "CHANGED", "NOT_FOUND");
        assertThat(facts(free).assignee()).isEqualTo("sam.agent");
        assertThat(facts(outdated).assignee()).isNull();
    }

    @Test
    void every_kind_of_change_is_undone() {
        String later = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(3).toString();
        String open = open(Cast.MEI, "Bulk, there and back", "");
        String waiting = open(Cast.MEI, "Bulk, waiting", "");
        say(Cast.SAM, waiting, Map.of("body", "Which bank?", "kind", "QUESTION"));
        String solved = open(Cast.MEI, "Bulk, solved by mail", "");
        resolve(Cast.SAM, solved, "So.");

        undone(open, Map.of("action", "ASSIGN", "assignee", "li.agent"), "ASSIGNED");
        undone(open, Map.of("action", "SEVERITY", "severity", "A"), "NEW");
        undone(open, Map.of("action", "FOLLOW_UP", "followUpOn", later), "NEW");
        undone(open, Map.of("action", "WAIT"), "WAITING_ON_CUSTOMER");
        undone(waiting, Map.of("action", "RESUME"), "ON_US");
        undone(solved, Map.of("action", "CLOSE"), "CLOSED");
    }

    private static void undone(String number, Map<String, Object> action, String between) {
        Facts before = facts(number);
        JsonPath done = order(action, number);
        Facts changed = facts(number);
        assertThat(changed).as("%s", action).isNotEqualTo(before);
        assertThat(changed.state()).isEqualTo(between);

        Login.as(Cast.SAM)
                .post(BULK + "/" + done.getLong("id") + "/undoing")
                .then()
                .statusCode(200)
                .body("items[0].undoFailure", equalTo(null));

        assertThat(facts(number)).as("%s", action).isEqualTo(before);
    }

    @Test
    void a_ticket_that_somebody_changed_since_is_not_put_back_and_nothing_is_undone_twice() {
        String touched = open(Cast.MEI, "Bulk, touched", "");
        String still = open(Cast.MEI, "Bulk, still", "");
        JsonPath done = order(Map.of("action", "SEVERITY", "severity", "A"), touched, still);
        say(Cast.LI, touched, Map.of("body", "On it"));
        String undoing = BULK + "/" + done.getLong("id") + "/undoing";

        JsonPath undone = Login.as(Cast.SAM).post(undoing).jsonPath();

        assertThat(undone.getList("items.undoFailure")).containsExactly("CHANGED", null);
        assertThat(facts(touched).severity()).isEqualTo("A");
        assertThat(facts(still).severity()).isEqualTo("B");
        Login.as(Cast.SAM).post(undoing).then().statusCode(409);
    }

    @Test
    void it_is_undone_for_a_while_only() {
        String number = open(Cast.MEI, "Bulk, long ago", "");
        long id = order(Map.of("action", "SEVERITY", "severity", "A"), number).getLong("id");
        QuarkusTransaction.requiringNew().run(() -> BulkChange.getEntityManager()
                .createNativeQuery("update bulk_change set at = at - cast(:ago as interval) where id = :id")
                .setParameter("ago", config.undoWithin().plusSeconds(1).toString())
                .setParameter("id", id)
                .executeUpdate());

        Login.as(Cast.SAM).get(BULK + "/" + id).then().body("undoUntil", equalTo(null));
        Login.as(Cast.SAM).post(BULK + "/" + id + "/undoing").then().statusCode(409);
        assertThat(facts(number).severity()).isEqualTo("A");
    }

    @Test
    void T12_others_neither_see_nor_undo_it() {
        long id = order(Map.of("action", "SEVERITY", "severity", "A"), open(Cast.MEI, "Bulk, private", ""))
                .getLong("id");

        for (Cast colleague : List.of(Cast.LI, Cast.SUE)) {
            Login.as(colleague).get(BULK + "/" + id).then().statusCode(404);
            Login.as(colleague).post(BULK + "/" + id + "/undoing").then().statusCode(404);
        }
        Login.as(Cast.MEI).get(BULK + "/" + id).then().statusCode(403);
    }

    @Test
    void closing_never_wipes_what_could_not_be_put_back() {
        String number = open(Cast.MEI, "Bulk, confidential", "");
        Browser mei = Browser.loggedInAs(Cast.MEI);
        String page = "/tickets/" + number;
        mei.post(page, page + "/messages", Map.of("body", "Here", "confidential", "bilby"));
        resolve(Cast.SAM, number, "So.");

        assertThat(order(Map.of("action", "CLOSE"), number).getList("items.failure"))
                .containsExactly("CONFIDENTIAL");
        assertThat(facts(number).state()).isEqualTo("RESOLVED");
    }

    @Test
    void an_order_that_says_too_little_is_refused_by_field() {
        String number = open(Cast.MEI, "Bulk, too little", "");
        refused("assignee", Map.of("action", "ASSIGN", "assignee", "mei.lin"), number);
        refused("severity", Map.of("action", "SEVERITY"), number);
        refused("followUpOn", Map.of("action", "FOLLOW_UP", "followUpOn", "2001-01-01"), number);
        assertThat(facts(number).assignee()).isNull();
    }

    @Test
    void the_page_asks_again_for_what_is_missing_and_keeps_the_ticks() {
        String number = open(Cast.MEI, "Bulk by hand ocelot", "");
        Browser sam = Browser.loggedInAs(Cast.SAM);
        String queue = "/desk?view=unassigned&q=ocelot";
        assertThat(sam.get(queue).asString()).contains("value=\"" + number + ":0\"");

        var refused = sam.post(
                queue,
                "/desk/bulk-changes",
                Map.of("action", "assign", "ticket", number + ":0", "back", "/desk?view=all&q=ocelot&"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("value=\"" + number + ":0\" checked", "assignee-error");

        var done = sam.post(
                queue,
                "/desk/bulk-changes",
                Map.of(
                        "action", "assign",
                        "assignee", "li.agent",
                        "ticket", List.of(number + ":0", "AW-0:3"),
                        "back", "/desk?view=all&q=ocelot&"));
        String outcome = done.header("Location").replaceFirst(".*(/desk/)", "$1");
        assertThat(sam.get(outcome).asString())
                .contains(
                        "1 of 2 tickets changed",
                        "There is no such ticket",
                        "href=\"/desk?view=all&amp;q=ocelot&amp;\"");
        sam.post(outcome, outcome + "/undoing", Map.of()).then().statusCode(303);
        assertThat(sam.get(outcome).asString()).contains("One ticket is as before", "Put back");
        assertThat(facts(number).assignee()).isNull();
    }

    private static void refused(String field, Map<String, Object> action, String number) {
        Login.as(Cast.SAM)
                .body(with(action, number))
                .post(BULK)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field));
    }

    private static void assign(String number) {
        Login.as(Cast.SAM)
                .body(Map.of())
                .post("/api/v1/tickets/" + number + "/assignment")
                .then()
                .statusCode(200);
    }

    private static JsonPath order(Map<String, Object> action, String... numbers) {
        return order(with(action, numbers));
    }

    private static JsonPath order(Map<String, Object> wanted) {
        return Login.as(Cast.SAM)
                .body(wanted)
                .post(BULK)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> with(Map<String, Object> action, String... numbers) {
        var wanted = new HashMap<>(action);
        Stream<Map<String, String>> tickets = Arrays.stream(numbers).map(number -> Map.of("number", number));
        wanted.put("tickets", tickets.toList());
        return wanted;
    }

    private static Facts facts(String number) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Ticket ticket = Ticket.<Ticket>find("number", number).firstResult();
            return new Facts(
                    ticket.state.name(),
                    ticket.severity.name(),
                    ticket.assignee == null ? null : ticket.assignee.username,
                    ticket.followUpOn);
        });
    }
}
