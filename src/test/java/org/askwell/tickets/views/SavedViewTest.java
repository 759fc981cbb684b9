package org.askwell.tickets.views;

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

/** Filters of the queue that have names and counts. */
@QuarkusTest
@WithTestResource(TestServers.class)
class SavedViewTest {

    private static final String VIEWS = "/api/v1/views";

    @AfterEach
    void remove() {
        for (Cast person : List.of(Cast.SUE, Cast.SAM, Cast.LI)) {
            for (Map<String, Object> view : list(person).<Map<String, Object>>getList("items")) {
                Login.as(person).delete(VIEWS + "/" + view.get("id"));
            }
        }
    }

    @Test
    void a_view_counts_what_its_list_has_and_is_right_after_the_next_change() {
        add(Cast.SAM, wanted("Urgent ledger")).statusCode(201);
        long before = count("Urgent ledger");

        String number = open(Cast.MEI, "One more for the view", "");

        assertThat(count("Urgent ledger")).isEqualTo(before + 1);
        Browser sam = Browser.loggedInAs(Cast.SAM);
        String queue = sam.get("/desk?view=unassigned&sort=due&product=ledger&severity=B")
                .asString();
        assertThat(queue).contains("Urgent ledger");
        Login.as(Cast.SAM)
                .body(Map.of())
                .post("/api/v1/tickets/" + number + "/assignment")
                .then()
                .statusCode(200);
        assertThat(count("Urgent ledger")).isEqualTo(before);
    }

    @Test
    void a_view_with_words_counts_the_tickets_they_are_in() {
        open(Cast.MEI, "Numbat in the seal", "");
        Map<String, Object> numbats = wanted("Numbats");
        numbats.put("words", "numbat seal");
        numbats.put("view", "ALL");
        add(Cast.SAM, numbats).statusCode(201);

        assertThat(count("Numbats")).isEqualTo(1);
    }

    @Test
    void T01_views_are_their_owners_own_unless_a_supervisor_shares_them() {
        long own = add(Cast.SAM, wanted("Mine"))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        Map<String, Object> shared = wanted("For all");
        shared.put("shared", true);
        add(Cast.SAM, shared).statusCode(403);
        long forAll = add(Cast.SUE, shared).statusCode(201).extract().jsonPath().getLong("id");

        assertThat(names(Cast.LI)).contains("For all").doesNotContain("Mine");
        assertThat(names(Cast.SUE)).contains("For all").doesNotContain("Mine");
        for (Cast stranger : List.of(Cast.LI, Cast.SUE)) {
            Login.as(stranger).delete(VIEWS + "/" + own).then().statusCode(404);
        }
        Login.as(Cast.LI).delete(VIEWS + "/" + forAll).then().statusCode(404);
        shared.put("version", 0);
        Login.as(Cast.LI).body(shared).put(VIEWS + "/" + forAll).then().statusCode(404);
        Login.as(Cast.MEI).get(VIEWS).then().statusCode(403);
        Login.as(Cast.ED).get(VIEWS).then().statusCode(403);
    }

    @Test
    void a_view_is_changed_once_for_each_version() {
        JsonPath made = add(Cast.SAM, wanted("Before")).extract().jsonPath();
        Map<String, Object> change = wanted("After");
        change.put("version", made.getInt("version"));
        String path = VIEWS + "/" + made.getLong("id");

        Login.as(Cast.SAM).body(change).put(path).then().statusCode(200);
        Login.as(Cast.SAM).body(change).put(path).then().statusCode(409);

        assertThat(names(Cast.SAM)).contains("After").doesNotContain("Before");
    }

    @Test
    void what_is_wrong_with_a_view_is_told_by_field() {
        add(Cast.SAM, wanted("Twice")).statusCode(201);
        assertThat(fields(wanted("Twice"))).containsExactly("name");
        assertThat(fields(wanted(" "))).containsExactly("name");
        assertThat(fields(wanted("x".repeat(61)))).containsExactly("name");
        Map<String, Object> unknown = wanted("Unknown product");
        unknown.put("product", "nothing");
        assertThat(fields(unknown)).containsExactly("product");
    }

    @Test
    void nobody_owns_more_than_twenty() {
        for (int i = 0; i < SavedViews.MOST_OWN; i++) {
            add(Cast.SAM, wanted("View " + i)).statusCode(201);
        }

        assertThat(fields(wanted("One too many"))).containsExactly("name");
    }

    @Test
    void the_pages_keep_what_was_typed_and_lead_to_the_list() {
        Browser sue = Browser.loggedInAs(Cast.SUE);
        String blank = "/desk/views/new?view=all&severity=A&q=backup";
        assertThat(sue.get(blank).asString()).contains("value=\"backup\"");

        var refused =
                sue.post(blank, "/desk/views", Map.of("name", "", "view", "all", "q", "backup", "shared", "true"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("value=\"backup\"", "name-error", "checked");

        var saved = sue.post(blank, "/desk/views", Map.of("name", "Backups & seals", "view", "all", "q", "backup"));
        assertThat(saved.header("Location")).endsWith("/desk?view=all&sort=due&q=backup");
        assertThat(sue.get("/desk?view=all&q=backup").asString())
                .contains(
                        "Backups &amp; seals",
                        "href=\"/desk?view=all&amp;sort=due&amp;q=backup\" aria-current=\"page\"");
        long id = list(Cast.SUE).getLong("items.find { it.name == 'Backups & seals' }.id");
        String path = "/desk/views/" + id;
        var outdated = sue.post(path, path, Map.of("name", "Newer", "view", "all", "version", "77"));
        assertThat(outdated.statusCode()).isEqualTo(409);
        assertThat(outdated.asString()).contains("Newer");
        sue.post(path, path + "/removal", Map.of()).then().statusCode(303);
        assertThat(names(Cast.SUE)).doesNotContain("Backups & seals");
    }

    private static Map<String, Object> wanted(String name) {
        var wanted = new HashMap<String, Object>();
        wanted.put("name", name);
        wanted.put("shared", false);
        wanted.put("view", "UNASSIGNED");
        wanted.put("product", "ledger");
        wanted.put("severity", "B");
        return wanted;
    }

    private static ValidatableResponse add(Cast person, Map<String, Object> view) {
        return Login.as(person).body(view).post(VIEWS).then();
    }

    private static List<String> fields(Map<String, Object> view) {
        return add(Cast.SAM, view).statusCode(400).extract().jsonPath().getList("errors.field");
    }

    private static JsonPath list(Cast person) {
        return Login.as(person).queryParam("size", 100).get(VIEWS).jsonPath();
    }

    private static List<String> names(Cast person) {
        return list(person).getList("items.name");
    }

    private static long count(String name) {
        return list(Cast.SAM).getLong("items.find { it.name == '" + name + "' }.tickets");
    }
}
