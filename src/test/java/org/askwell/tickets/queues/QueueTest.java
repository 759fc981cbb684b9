package org.askwell.tickets.queues;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.askwell.tickets.TicketStories.TICKETS;
import static org.askwell.tickets.TicketStories.open;
import static org.askwell.tickets.TicketStories.resolve;
import static org.askwell.tickets.queues.QueueStories.QUEUES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Queues, the tickets in them, and how both are counted, moved and put back. */
@QuarkusTest
@WithTestResource(TestServers.class)
class QueueTest {

    private static final String QUEUE = "wombat-desk";

    @BeforeEach
    void a_queue() {
        QueueStories.queue(QUEUE, "Wombat desk", "袋熊组");
    }

    @Test
    void a_ticket_is_put_into_a_queue_and_taken_out_and_only_support_reads_of_it() {
        String number = open(Cast.MEI, "Wombat one", "");
        long before = count();

        move(Cast.SAM, number, QUEUE).statusCode(200).body("code", equalTo(QUEUE));

        assertThat(count()).isEqualTo(before + 1);
        assertThat(Browser.loggedInAs(Cast.SAM).get("/desk/tickets/" + number).asString())
                .contains("Put in queue: Wombat desk / 袋熊组", "value=\"" + QUEUE + "\" selected");
        assertThat(Browser.loggedInAs(Cast.MEI).get("/tickets/" + number).asString())
                .doesNotContain("Wombat desk", "袋熊组");
        move(Cast.SAM, number, "none").statusCode(200).body("code", equalTo(null));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void the_desk_shows_what_is_in_a_queue_and_what_is_in_none() {
        String in = open(Cast.MEI, "Wombat inside", "");
        String out = open(Cast.MEI, "Wombat outside", "");
        move(Cast.SAM, in, QUEUE);
        Browser sam = Browser.loggedInAs(Cast.SAM);

        String queue = sam.get("/desk?view=on-us&queue=" + QUEUE + "&q=wombat").asString();
        assertThat(queue).contains(in, "data-count=\"queue-" + QUEUE + "\"").doesNotContain(out);
        assertThat(sam.get("/desk?view=on-us&queue=none&q=wombat").asString())
                .contains(out)
                .doesNotContain(in);
        assertThat(numbers(Cast.SAM, QUEUE)).contains(in).doesNotContain(out);
        assertThat(numbers(Cast.SAM, "none")).contains(out).doesNotContain(in);
        Login.as(Cast.MEI).get(TICKETS + "?queue=" + QUEUE).then().statusCode(403);
    }

    @Test
    void a_view_of_a_queue_counts_it() {
        long id = Login.as(Cast.SAM)
                .body(Map.of("name", "Wombats", "view", "ON_US", "queue", QUEUE))
                .post("/api/v1/views")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        long before = viewed(id);
        move(Cast.SAM, open(Cast.MEI, "Wombat viewed", ""), QUEUE);

        assertThat(viewed(id)).isEqualTo(before + 1);
        Login.as(Cast.SAM)
                .body(Map.of("name", "No such", "view", "ON_US", "queue", "nothing"))
                .post("/api/v1/views")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("queue"));
        Login.as(Cast.SAM).delete("/api/v1/views/" + id).then().statusCode(204);
    }

    @Test
    void many_tickets_are_put_into_a_queue_and_back() {
        String number = open(Cast.MEI, "Wombat of many", "");
        QueueStories.queue("wombat-two", "Wombat two", "袋熊二组");
        move(Cast.SAM, number, "wombat-two");

        JsonPath done = Login.as(Cast.SAM)
                .body(Map.of("action", "QUEUE", "queue", QUEUE, "tickets", List.of(Map.of("number", number))))
                .post("/api/v1/bulk-changes")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(code(number)).isEqualTo(QUEUE);
        QueueStories.activate("wombat-two", false);
        Login.as(Cast.SAM)
                .post("/api/v1/bulk-changes/" + done.getLong("id") + "/undoing")
                .then()
                .statusCode(200)
                .body("items[0].undoFailure", equalTo(null));

        assertThat(code(number)).isEqualTo("wombat-two");
        Login.as(Cast.SAM)
                .body(Map.of("action", "QUEUE", "queue", "wombat-two", "tickets", List.of(Map.of("number", number))))
                .post("/api/v1/bulk-changes")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("queue"));
    }

    @Test
    void a_queue_that_is_not_used_any_more_takes_no_tickets_and_keeps_its_own() {
        String number = open(Cast.MEI, "Wombat that stays", "");
        QueueStories.queue("wombat-old", "Wombats of old", "旧袋熊组");
        move(Cast.SAM, number, "wombat-old");
        QueueStories.activate("wombat-old", false);

        move(Cast.SAM, open(Cast.MEI, "Wombat that comes late", ""), "wombat-old")
                .statusCode(400);
        move(Cast.SAM, number, "nothing").statusCode(400);
        assertThat(code(number)).isEqualTo("wombat-old");
        assertThat(Browser.loggedInAs(Cast.SAM).get("/desk").asString()).contains("Wombats of old");
    }

    @Test
    void a_solved_ticket_and_one_that_was_changed_meanwhile_stay_where_they_are() {
        String number = open(Cast.MEI, "Wombat solved", "");
        Login.as(Cast.SAM)
                .body(Map.of("queue", QUEUE, "version", 7))
                .put(TICKETS + "/" + number + "/queue")
                .then()
                .statusCode(409);
        resolve(Cast.SAM, number, "So.");
        move(Cast.SAM, number, QUEUE).statusCode(409);
        assertThat(code(number)).isNull();
    }

    @Test
    void T12_only_supervisors_keep_queues_and_only_support_moves_tickets() {
        String number = open(Cast.MEI, "Wombat guarded", "");
        Map<String, Object> queue = queue("wombat-x");
        Login.as(Cast.SAM).body(queue).post(QUEUES).then().statusCode(403);
        Login.as(Cast.SAM).body(queue).put(QUEUES + "/" + QUEUE).then().statusCode(403);
        Login.as(Cast.MEI).get(QUEUES).then().statusCode(403);
        move(Cast.MEI, number, QUEUE).statusCode(403);
        move(Cast.SAM, "AW-0", QUEUE).statusCode(404);
    }

    @Test
    void what_is_wrong_with_a_queue_is_told_by_field() {
        assertThat(fields("code", "none")).containsExactly("code");
        assertThat(fields("code", "Not a code")).containsExactly("code");
        assertThat(fields("code", QUEUE)).containsExactly("code");
        assertThat(fields("nameEn", " ")).containsExactly("nameEn");
        assertThat(fields("nameZh", "组".repeat(61))).containsExactly("nameZh");
        assertThat(fields("place", 0)).containsExactly("place");
        Map<String, Object> outdated = queue(QUEUE);
        outdated.put("version", 77);
        Login.as(Cast.SUE).body(outdated).put(QUEUES + "/" + QUEUE).then().statusCode(409);
        Login.as(Cast.SUE).body(outdated).put(QUEUES + "/nothing").then().statusCode(404);
    }

    @Test
    void the_pages_keep_what_was_typed_and_a_ticket_is_moved_from_its_page() {
        Browser sue = Browser.loggedInAs(Cast.SUE);
        var refused = sue.post(
                "/desk/queues/new", "/desk/queues", Map.of("code", "wombat page", "nameEn", "Page", "place", "x"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString())
                .contains("code-error", "nameZh-error", "place-error", "value=\"wombat page\"", "value=\"Page\"");
        String page = "/desk/queues/" + QUEUE;
        var outdated = sue.post(page, page, Map.of("nameEn", "Newer", "nameZh", "新", "place", "1", "version", "77"));
        assertThat(outdated.statusCode()).isEqualTo(409);
        assertThat(outdated.asString()).contains("value=\"Newer\"");

        String ticket = "/desk/tickets/" + open(Cast.MEI, "Wombat from the page", "");
        sue.post(ticket, ticket + "/queue", Map.of("queue", QUEUE, "version", "0"))
                .then()
                .statusCode(303);
        var again = sue.post(ticket, ticket + "/queue", Map.of("queue", "none", "version", "0"));
        assertThat(again.statusCode()).isEqualTo(409);
    }

    private static Map<String, Object> queue(String code) {
        return new HashMap<>(Map.of("code", code, "nameEn", "Wombats", "nameZh", "袋熊", "place", 500));
    }

    private static List<String> fields(String field, Object value) {
        Map<String, Object> queue = queue("wombat-new");
        queue.put(field, value);
        return Login.as(Cast.SUE)
                .body(queue)
                .post(QUEUES)
                .then()
                .statusCode(400)
                .extract()
                .jsonPath()
                .getList("errors.field");
    }

    private static ValidatableResponse move(Cast person, String number, String queue) {
        return Login.as(person)
                .body(Map.of("queue", queue))
                .put(TICKETS + "/" + number + "/queue")
                .then();
    }

    private static String code(String number) {
        return Login.as(Cast.SAM).get(TICKETS + "/" + number + "/queue").path("code");
    }

    private static long count() {
        return Login.as(Cast.SAM)
                .queryParam("size", 100)
                .get(QUEUES)
                .jsonPath()
                .getLong("items.find { it.code == '" + QUEUE + "' }.tickets");
    }

    private static long viewed(long id) {
        return Login.as(Cast.SAM)
                .queryParam("size", 100)
                .get("/api/v1/views")
                .jsonPath()
                .getLong("items.find { it.id == " + id + " }.tickets");
    }

    private static List<String> numbers(Cast person, String queue) {
        return Login.as(person)
                .queryParam("queue", queue)
                .queryParam("q", "wombat")
                .queryParam("size", 100)
                .get(TICKETS)
                .jsonPath()
                .getList("items.number");
    }
}
