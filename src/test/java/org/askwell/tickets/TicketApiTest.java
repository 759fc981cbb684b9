package org.askwell.tickets;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.askwell.tickets.TicketStories.TICKETS;
import static org.askwell.tickets.TicketStories.open;
import static org.askwell.tickets.TicketStories.resolve;
import static org.askwell.tickets.TicketStories.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

/** R5, R23: a ticket's life over REST. */
@QuarkusTest
@WithTestResource(TestServers.class)
class TicketApiTest {

    @Test
    void from_opening_to_rating() {
        String number = open(Cast.MEI, "付款文件导入失败", "网银提示文件格式不正确");
        assertThat(number).startsWith("AW-");

        post(Cast.SAM, number, "assignment", Map.of()).statusCode(200).body("state", equalTo("ASSIGNED"));
        say(Cast.SAM, number, Map.of("body", "Which encoding?", "kind", "QUESTION"));
        state(number, "WAITING_ON_CUSTOMER");
        say(Cast.MEI, number, Map.of("body", "UTF-8"));
        state(number, "ON_US");
        post(Cast.MEI, number, "urgency", Map.of()).statusCode(200).body("hurries", equalTo(1));
        resolve(Cast.SAM, number, "Choose GB18030");
        post(Cast.MEI, number, "rejection", Map.of("why", "Still refused"))
                .statusCode(200)
                .body("state", equalTo("ON_US"));
        resolve(Cast.SAM, number, "Choose GB18030 and restart");
        post(Cast.MEI, number, "closure", Map.of()).statusCode(200).body("state", equalTo("CLOSED"));
        post(Cast.MEI, number, "rating", Map.of("stars", 5)).statusCode(200).body("rating", equalTo(5));

        Login.as(Cast.MEI)
                .get(TICKETS + "/" + number + "/messages")
                .then()
                .body("body", contains("Which encoding?", "UTF-8", "Still refused"));
    }

    @Test
    void what_the_state_does_not_allow_is_refused_with_a_reason() {
        String number = open(Cast.ANA, "Payslip empty", "");

        post(Cast.ANA, number, "closure", Map.of())
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", matchesPattern(".*no solution.*"));
        post(Cast.ANA, number, "withdrawal", Map.of()).statusCode(200).body("state", equalTo("WITHDRAWN"));
        post(Cast.ANA, number, "messages", Map.of("body", "Hello?")).statusCode(409);
    }

    @Test
    void promised_times_and_the_contract_are_known_at_once() {
        String covered = open(Cast.MEI, "Covered", "");
        String ended = open(Cast.ANA, "Contract ended", "");

        Login.as(Cast.MEI)
                .get(TICKETS + "/" + covered)
                .then()
                .body("covered", equalTo(true))
                .body("respondBy", notNullValue());
        Login.as(Cast.ANA).get(TICKETS + "/" + ended).then().body("covered", equalTo(false));
    }

    @Test
    void the_same_key_opens_one_ticket_for_each_user() {
        var wanted = Map.of("title", "Twice", "description", "", "severity", "C");
        String first = openWithKey(Cast.MEI, wanted);

        assertThat(openWithKey(Cast.MEI, wanted)).isEqualTo(first);
        assertThat(openWithKey(Cast.ANA, wanted)).isNotEqualTo(first);
    }

    @Test
    void the_same_key_writes_one_message() {
        String number = open(Cast.MEI, "Said twice", "");
        for (int i = 0; i < 2; i++) {
            Login.as(Cast.MEI)
                    .header("Idempotency-Key", "m1")
                    .body(Map.of("body", "once"))
                    .post(TICKETS + "/" + number + "/messages")
                    .then()
                    .statusCode(201);
        }

        Login.as(Cast.MEI).get(TICKETS + "/" + number + "/messages").then().body("body", contains("once"));
    }

    @Test
    void a_change_based_on_an_older_state_is_refused() {
        String number = open(Cast.MEI, "Two agents", "");
        int seen = Login.as(Cast.SAM).get(TICKETS + "/" + number).path("version");
        post(Cast.LI, number, "assignment", Map.of("version", seen))
                .statusCode(200)
                .body("version", greaterThan(seen));

        post(Cast.SAM, number, "assignment", Map.of("version", seen)).statusCode(409);
        post(Cast.SAM, number, "messages", Map.of("body", "Late", "version", seen))
                .statusCode(409);
        post(Cast.SAM, number, "resolution", Map.of("text", "Late", "version", seen))
                .statusCode(409);
    }

    @Test
    void T13_unknown_and_privileged_fields_are_refused() {
        for (String field : List.of("state", "assignee", "requester", "organisationCode", "number", "inquiryId", "x")) {
            Login.as(Cast.MEI)
                    .body(Map.of("title", "T13 " + field, "description", "", "severity", "C", field, "1"))
                    .post(TICKETS)
                    .then()
                    .statusCode(400);
        }
        Login.as(Cast.MEI).get(TICKETS + "?q=T13").then().body("total", equalTo(0));
    }

    @Test
    void T07_orders_and_views_outside_the_list_are_refused() {
        Login.as(Cast.SAM).get(TICKETS + "?sort=id;drop").then().statusCode(400);
        Login.as(Cast.SAM).get(TICKETS + "?view=secret").then().statusCode(400);
        Login.as(Cast.SAM).get(TICKETS + "?state=gone").then().statusCode(400);
    }

    @Test
    void T03_a_product_that_is_not_there_is_refused() {
        Login.as(Cast.MEI)
                .body(Map.of("title", "Foreign", "description", "", "severity", "C", "product", "nothing"))
                .post(TICKETS)
                .then()
                .statusCode(400);
    }

    @Test
    void customers_do_not_do_what_support_does() {
        String number = open(Cast.MEI, "Own work", "");

        post(Cast.MEI, number, "assignment", Map.of()).statusCode(403);
        post(Cast.MEI, number, "resolution", Map.of("text", "x")).statusCode(403);
        post(Cast.MEI, number, "messages", Map.of("body", "x", "kind", "NOTE")).statusCode(403);
        post(Cast.ED, number, "assignment", Map.of()).statusCode(403);
        post(Cast.SAM, number, "assignment", Map.of("assignee", "mei.lin")).statusCode(400);
        post(Cast.SAM, number, "withdrawal", Map.of()).statusCode(403);
    }

    @Test
    void an_article_is_linked_both_ways() {
        String number = open(Cast.MEI, "Voucher locked", "");
        Login.as(Cast.SAM)
                .body(Map.of("key", "ledger-voucher-locked"))
                .put(TICKETS + "/" + number + "/article")
                .then()
                .statusCode(200)
                .body("articleKey", equalTo("ledger-voucher-locked"));
        Login.as(Cast.SAM)
                .body(Map.of("key", "../x"))
                .put(TICKETS + "/" + number + "/article")
                .then()
                .statusCode(400);
    }

    @Test
    void a_solved_ticket_becomes_one_draft() {
        String number = open(Cast.MEI, "Voucher number gap", "Numbers 7 and 8 are missing");
        resolve(Cast.SAM, number, "Run the renumbering");
        String key = draft(number);

        assertThat(draft(number)).isEqualTo(key);
        Login.as(Cast.SAM).get(TICKETS + "/" + number).then().body("articleKey", equalTo(key));
        post(Cast.MEI, number, "article", Map.of()).statusCode(403);
    }

    private static String draft(String number) {
        return post(Cast.SAM, number, "article", Map.of())
                .statusCode(201)
                .extract()
                .path("key");
    }

    @Test
    void agents_find_tickets_by_words_in_every_text() {
        String number = open(Cast.MEI, "凭证被锁定无法修改", "E-LDG-1042 shown");
        say(Cast.SAM, number, Map.of("body", "Restarted the wombat service"));

        for (String words : List.of("锁定", "凭证被锁", "1042", "e-ldg-1042", "wombat", "锁定 wombat", number)) {
            Login.as(Cast.SAM)
                    .queryParam("q", words)
                    .get(TICKETS)
                    .then()
                    .statusCode(200)
                    .body("items.number", hasItem(number));
        }
        Login.as(Cast.SAM).queryParam("q", "锁定 platypus").get(TICKETS).then().body("total", equalTo(0));
    }

    private static String openWithKey(Cast person, Map<String, String> wanted) {
        return Login.as(person)
                .header("Idempotency-Key", "opened-once")
                .body(wanted)
                .post(TICKETS)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private static void state(String number, String state) {
        Login.as(Cast.MEI).get(TICKETS + "/" + number).then().body("state", equalTo(state));
    }

    private static io.restassured.response.ValidatableResponse post(
            Cast person, String number, String what, Map<String, ?> body) {
        return Login.as(person)
                .body(body)
                .post(TICKETS + "/" + number + "/" + what)
                .then();
    }
}
