package org.askwell.customers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.askwell.testsupport.AtOnce;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** R24: ministry, bureau, office; who sees whom, in both directions. */
@QuarkusTest
@WithTestResource(TestServers.class)
class OrganisationTreeTest {

    private static final String API = "/api/v1/organisations";

    @AfterEach
    void northfield_stands_alone_again() {
        move("northfield", null).statusCode(200);
    }

    @Test
    void a_branch_moves_with_all_below_it_and_that_is_on_record() {
        add("tree-ministry", null).statusCode(201);
        add("tree-bureau", "tree-ministry").statusCode(201).body("above", equalTo("tree-ministry"));
        add("tree-office", "tree-bureau").statusCode(201);
        add("tree-other", null).statusCode(201);

        move("tree-bureau", "tree-other").statusCode(200).body("above", equalTo("tree-other"));

        var sue = Browser.loggedInAs(Cast.SUE);
        assertThat(sue.get("/desk/customers/tree-office").asString())
                .contains("/desk/customers/tree-bureau", "/desk/customers/tree-other")
                .doesNotContain("/desk/customers/tree-ministry\"");
        assertThat(sue.get("/desk/customers/tree-other").asString()).contains("2 organisations below");
        assertThat(sue.get("/desk/customers?above=tree-other").asString())
                .contains("/desk/customers/tree-bureau")
                .doesNotContain("/desk/customers/tree-office");
        assertThat(sue.get("/desk/customers/tree-bureau/history").asString())
                .contains("tree-ministry", "tree-other", "Sue");
        assertThat(Browser.loggedInAs(Cast.ROOT).get("/admin/audit").asString())
                .contains("/tree-ministry/tree-bureau/ → /tree-other/tree-bureau/");
    }

    @Test
    void nothing_comes_to_be_below_itself() {
        add("circle-top", null).statusCode(201);
        add("circle-middle", "circle-top").statusCode(201);
        add("circle-end", "circle-middle").statusCode(201);

        for (String below : List.of("circle-top", "circle-middle", "circle-end")) {
            move("circle-top", below).statusCode(400).body("errors.field", hasItem("above"));
        }
        Login.as(Cast.SUE).get(API + "/circle-top").then().body("above", nullValue());
    }

    @Test
    void two_moves_at_once_close_no_circle() {
        add("race-one", null).statusCode(201);
        add("race-two", null).statusCode(201);

        var moves = new ConcurrentLinkedQueue<>(
                List.of(Map.entry("race-one", "race-two"), Map.entry("race-two", "race-one")));
        List<Integer> answers = AtOnce.of(2, () -> {
            var next = moves.remove();
            return move(next.getKey(), next.getValue()).extract().statusCode();
        });

        assertThat(answers).containsOnlyOnce(200);
    }

    @Test
    void T05_a_manager_above_sees_what_is_shared_below_and_never_the_other_way() {
        String shared = ticket(Cast.ANA, true);
        String personal = ticket(Cast.ANA, false);
        String above = ticket(Cast.MEI, true);
        Login.as(Cast.TOM).get("/api/v1/tickets/" + shared).then().statusCode(404);

        move("northfield", "harbor-bureau").statusCode(200);

        Login.as(Cast.TOM).get("/api/v1/tickets/" + shared).then().statusCode(200);
        Login.as(Cast.TOM).get("/api/v1/tickets/" + personal).then().statusCode(404);
        Login.as(Cast.MEI).get("/api/v1/tickets/" + shared).then().statusCode(404);
        for (Cast below : List.of(Cast.ANA, Cast.WEI)) {
            Login.as(below).get("/api/v1/tickets/" + above).then().statusCode(404);
            Login.as(below).get(API + "/harbor-bureau").then().statusCode(404);
        }
        Login.as(Cast.TOM).get(API).then().body("items.code", hasItems("harbor-bureau", "northfield"));
        Login.as(Cast.TOM).get(API + "/northfield/contracts").then().statusCode(200);
        Login.as(Cast.MEI).get(API).then().body("items.code", not(hasItem("northfield")));
    }

    @Test
    void T04_a_manager_above_looks_but_decides_nothing_below() {
        String shared = ticket(Cast.ANA, true);
        move("northfield", "harbor-bureau").statusCode(200);

        Login.as(Cast.TOM)
                .body(Map.of())
                .post("/api/v1/tickets/" + shared + "/withdrawal")
                .then()
                .statusCode(403);
        Login.as(Cast.TOM)
                .body(Map.of("version", "9.9"))
                .put(API + "/northfield/installations/flow/TEST")
                .then()
                .statusCode(403);
        Login.as(Cast.TOM)
                .body(Map.of("email", "x@northfield.example"))
                .post(API + "/northfield/invitations")
                .then()
                .statusCode(403);
    }

    @Test
    void what_is_wrong_with_an_organisation_is_said_field_by_field() {
        var sue = Browser.loggedInAs(Cast.SUE);

        var answer = sue.post(
                "/desk/customers/new",
                "/desk/customers",
                Map.of("code", "Not A Code", "name", "", "phone", "x", "above", "nobody-here"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString())
                .contains(
                        "value=\"Not A Code\"",
                        "href=\"#code\"",
                        "href=\"#name\"",
                        "href=\"#phone\"",
                        "href=\"#above\"");
        add("harbor-bureau", null).statusCode(400).body("errors.field", hasItem("code"));
    }

    private static ValidatableResponse add(String code, String above) {
        var facts = new HashMap<String, Object>(Map.of("code", code, "name", "Name of " + code));
        facts.put("above", above);
        return Login.as(Cast.SUE).body(facts).post(API).then();
    }

    private static ValidatableResponse move(String code, String above) {
        var now = Login.as(Cast.SUE).get(API + "/" + code).jsonPath();
        var facts =
                new HashMap<String, Object>(Map.of("name", now.getString("name"), "version", now.getInt("version")));
        facts.put("phone", now.getString("phone"));
        facts.put("above", above);
        return Login.as(Cast.SUE).body(facts).put(API + "/" + code).then();
    }

    private static String ticket(Cast by, boolean shared) {
        String number = Login.as(by)
                .body(Map.of("title", "Who sees the branch?", "description", "x", "severity", "C"))
                .post("/api/v1/tickets")
                .path("number");
        if (!shared) {
            String page = "/tickets/" + number;
            Browser.loggedInAs(by).post(page, page + "/sharing", Map.of("shared", "false"));
        }
        return number;
    }
}
