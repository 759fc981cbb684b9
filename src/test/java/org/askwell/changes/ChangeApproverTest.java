package org.askwell.changes;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.askwell.changes.ChangeStories.CHANGES;
import static org.askwell.changes.ChangeStories.take;
import static org.askwell.changes.ChangeStories.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

/** R13: the contract says whose word counts for a change. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ChangeApproverTest {

    private static final String NORTHFIELD = "/api/v1/organisations/northfield";

    @AfterEach
    void northfield_stands_alone_again() {
        name(null, 200);
        move(null);
    }

    @Test
    void T04_a_manager_above_approves_only_what_the_contract_names_the_manager_for() {
        name("tom.reed", 400);
        move("harbor-bureau");
        String number = request();
        Login.as(Cast.TOM).get(CHANGES + "/" + number).then().statusCode(200);
        Login.as(Cast.MEI).get(CHANGES + "/" + number).then().statusCode(404);
        take(Cast.TOM, number, Step.CONFIRMATION, Map.of()).statusCode(403);

        name("tom.reed", 200);
        String other = request();
        take(Cast.TOM, number, Step.CONFIRMATION, Map.of()).statusCode(200);

        assertThat(Login.as(Cast.TOM)
                        .get("/api/v1/notifications")
                        .jsonPath()
                        .getList("items.findAll {it.reference == '" + other + "'}.kind"))
                .containsExactly("CHANGE_REQUESTED");
    }

    @Test
    void whom_a_contract_names_is_a_manager() {
        for (String nobody : new String[] {"mei.lin", "ana.costa", "sam.agent", "nobody"}) {
            name(nobody, 400);
        }
    }

    private static String request() {
        var wanted = wanted("Another form for payslips");
        wanted.put("product", "people");
        return Login.as(Cast.ANA)
                .body(wanted)
                .post(CHANGES)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private static void move(String above) {
        JsonPath now = Login.as(Cast.SUE).get(NORTHFIELD).jsonPath();
        var facts = new HashMap<String, Object>(Map.of("name", now.getString("name")));
        facts.put("above", above);
        Login.as(Cast.SUE).body(facts).put(NORTHFIELD).then().statusCode(200);
    }

    /** Names who approves in the contract for people, which is in force. */
    private static void name(String approver, int status) {
        String row = "find { it.product == 'people' && it.active }.";
        JsonPath now = Login.as(Cast.SUE).get(NORTHFIELD + "/contracts").jsonPath();
        var facts = new HashMap<String, Object>();
        for (String fact : new String[] {"product", "startsOn", "endsOn"}) {
            facts.put(fact, now.getString(row + fact));
        }
        facts.put("approver", approver);
        var answer = Login.as(Cast.SUE)
                .body(facts)
                .put(NORTHFIELD + "/contracts/" + now.getString(row + "id"))
                .then()
                .statusCode(status);
        if (status == 400) {
            answer.body("errors.field", hasItem("approver"));
        }
    }
}
