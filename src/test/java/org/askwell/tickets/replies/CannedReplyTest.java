package org.askwell.tickets.replies;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.askwell.tickets.TicketStories.open;
import static org.assertj.core.api.Assertions.assertThat;

/** What support writes again and again, filled in for a ticket. */
@QuarkusTest
@WithTestResource(TestServers.class)
class CannedReplyTest {

    private static final String REPLIES = "/api/v1/canned-replies";

    @AfterEach
    void remove() {
        for (Cast person : List.of(Cast.SUE, Cast.SAM)) {
            for (Map<String, Object> reply : list(person).<Map<String, Object>>getList("items")) {
                Login.as(person).delete(REPLIES + "/" + reply.get("id"));
            }
        }
    }

    @Test
    void it_is_written_in_the_customers_language_with_the_facts_of_the_ticket() {
        long id = add(
                Cast.SAM,
                Map.of(
                        "title", "Version?",
                        "bodyEn", "Dear {customer} of {organisation}, {number} “{title}”: {product} {version}? {AGENT}",
                        "bodyZh", "{customer}您好，{product} 是哪个版本？{agent}"));
        String chinese = open(Cast.MEI, "付款失败", "");
        String english = open(Cast.ANA, "Payment fails", "");

        assertThat(written(Cast.SAM, chinese, id, 200)).contains("您好，").doesNotContain("{", "Dear");
        assertThat(written(Cast.SAM, english, id, 200))
                .matches("Dear Ana Costa of Northfield.*, " + english + " “Payment fails”: .*Ledger.* 5\\.3\\? Sam .*")
                .doesNotContain("{");
    }

    @Test
    void one_language_is_enough_and_what_the_ticket_does_not_have_is_a_dash() {
        long id = add(Cast.SAM, Map.of("title", "Only Chinese", "bodyZh", "产品：{product}"));
        String number = Login.as(Cast.ANA)
                .body(Map.of("title", "No product", "description", "", "severity", "C"))
                .post("/api/v1/tickets")
                .path("number");

        assertThat(written(Cast.SAM, number, id, 200)).isEqualTo("产品：–");
    }

    @Test
    void T01_replies_and_tickets_of_others_do_not_exist() {
        long own = add(Cast.SAM, Map.of("title", "Mine", "bodyEn", "Mine"));
        Map<String, Object> shared = Map.of("title", "Ours", "bodyEn", "Ours", "shared", true);
        wanted(Cast.SAM, shared).statusCode(403);
        long ours = add(Cast.SUE, shared);
        String number = open(Cast.MEI, "Scope of replies", "");

        written(Cast.LI, number, own, 404);
        written(Cast.LI, number, ours, 200);
        written(Cast.SAM, "AW-0", own, 404);
        written(Cast.MEI, number, ours, 403);
        Login.as(Cast.LI).delete(REPLIES + "/" + own).then().statusCode(404);
        Login.as(Cast.LI).delete(REPLIES + "/" + ours).then().statusCode(404);
        assertThat(list(Cast.LI).getList("items.title")).contains("Ours").doesNotContain("Mine");
    }

    @Test
    void what_is_wrong_is_told_by_field() {
        assertThat(refused(Map.of("title", "", "bodyEn", "x"))).containsExactly("title");
        assertThat(refused(Map.of("title", "No text"))).containsExactly("bodyEn");
        assertThat(refused(Map.of("title", "Unknown", "bodyEn", "x", "bodyZh", "{name}您好")))
                .containsExactly("bodyZh");
        add(Cast.SAM, Map.of("title", "Twice", "bodyEn", "x"));
        assertThat(refused(Map.of("title", "Twice", "bodyEn", "x"))).containsExactly("title");
    }

    @Test
    void a_reply_is_changed_once_for_each_version() {
        long id = add(Cast.SAM, Map.of("title", "Before", "bodyEn", "x"));
        Map<String, Object> change = new HashMap<>(Map.of("title", "After", "bodyEn", "y", "version", 0));

        Login.as(Cast.SAM).body(change).put(REPLIES + "/" + id).then().statusCode(200);
        Login.as(Cast.SAM).body(change).put(REPLIES + "/" + id).then().statusCode(409);
    }

    @Test
    void it_is_inserted_below_what_was_typed_and_nothing_is_lost() {
        Browser sam = Browser.loggedInAs(Cast.SAM);
        String form = "/desk/replies/new";
        var kept = sam.post(form, "/desk/replies", Map.of("title", "T", "bodyEn", "{nobody} <x>"));
        assertThat(kept.statusCode()).isEqualTo(400);
        assertThat(kept.asString()).contains("{nobody} &lt;x&gt;", "bodyEn-error");
        sam.post(form, "/desk/replies", Map.of("title", "Which <bank>?", "bodyEn", "Which bank, {customer}?"))
                .then()
                .statusCode(303);
        long id = list(Cast.SAM).getLong("items.find { it.title == 'Which <bank>?' }.id");
        String ticket = "/desk/tickets/" + open(Cast.ANA, "Insert", "");
        assertThat(sam.get(ticket).asString()).contains("<option value=\"" + id + "\">Which &lt;bank&gt;?");

        String page = sam.post(
                        ticket,
                        ticket + "/canned-reply",
                        Map.of("body", "Good morning.", "kind", "question", "canned", String.valueOf(id)))
                .asString();
        assertThat(page).contains("Good morning.\n\nWhich bank, Ana Costa?", "value=\"question\" checked");

        var nothing = sam.post(ticket, ticket + "/canned-reply", Map.of("body", "Good morning.", "canned", ""));
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.asString()).contains("Good morning.", "canned-error");
    }

    private static long add(Cast person, Map<String, Object> reply) {
        return wanted(person, reply).statusCode(201).extract().jsonPath().getLong("id");
    }

    private static ValidatableResponse wanted(Cast person, Map<String, Object> reply) {
        return Login.as(person).body(reply).post(REPLIES).then();
    }

    private static List<String> refused(Map<String, Object> reply) {
        return wanted(Cast.SAM, reply).statusCode(400).extract().jsonPath().getList("errors.field");
    }

    private static JsonPath list(Cast person) {
        return Login.as(person).queryParam("size", 100).get(REPLIES).jsonPath();
    }

    private static String written(Cast person, String number, long id, int status) {
        return Browser.loggedInAs(person)
                .get("/desk/tickets/" + number + "/canned-reply/" + id)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }
}
