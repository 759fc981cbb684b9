package org.askwell.downloads.approvals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.askwell.downloads.Patches;
import org.askwell.downloads.grants.Grants;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** R2: who approves requests for patches is what the contract says. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ContractApprovalTest {

    private static final byte[] CONTENT = "0123456789".getBytes(StandardCharsets.US_ASCII);
    private static final String HARBOR = "/api/v1/organisations/harbor-bureau/contracts";
    private static final String ROW = "find { it.product == 'gate' && it.active }.";

    @BeforeEach
    void tomIsKnown() {
        Login.as(Cast.TOM).get("/api/v1/patches").then().statusCode(200);
    }

    @AfterEach
    void nothingIsSaid() {
        say(null).then().statusCode(200);
    }

    @Test
    void R2_without_anybodys_approval_it_is_granted_at_once_for_a_while() {
        say("NOBODY").then().statusCode(200).body("patchApproval", equalTo("NOBODY"));
        String key = Patches.unfit("gate", CONTENT);
        assertAccess(key, "OTHER_VERSION");

        JsonPath request = requested(key);

        assertThat(request.getString("state")).isEqualTo("GRANTED");
        assertThat(LocalDate.parse(request.getString("until")))
                .isEqualTo(LocalDate.now(ZoneOffset.UTC).plusDays(14));
        assertAccess(key, "GRANT");
        Login.as(Cast.MEI)
                .accept("*/*")
                .get("/api/v1/patches/" + key + "/content")
                .then()
                .statusCode(200);
    }

    @Test
    void what_was_taken_back_is_not_granted_by_rule_again() {
        say("NOBODY");
        String key = Patches.unfit("gate", CONTENT);

        Patches.decided(requested(key).getInt("id"), Map.of("outcome", "REVOKED", "note", "Not for this site"));

        JsonPath again = requested(key);
        assertThat(again.getString("state")).isEqualTo("REQUESTED");
        assertThat(again.getString("turn")).isEqualTo("VENDOR");
    }

    @Test
    void an_embargo_binds_what_is_granted_by_rule() {
        say("NOBODY");
        String key = Patches.unfit("gate", CONTENT);
        Grants.plan(key, Map.of("opensOn", "2099-01-01"));

        assertThat(requested(key).getString("state")).isEqualTo("GRANTED");

        assertAccess(key, "EMBARGO");
    }

    @Test
    void the_contract_goes_before_the_release_plan() {
        String key = Patches.unfit("gate", CONTENT);
        say("CUSTOMER_MANAGER");
        JsonPath request = requested(key);
        assertThat(request.getString("turn")).isEqualTo("CUSTOMER");
        List<Integer> waiting = Login.as(Cast.TOM)
                .get("/api/v1/account/authorizations?size=100")
                .jsonPath()
                .getList("items.id");
        assertThat(waiting).contains(request.getInt("id"));

        String other = Patches.unfit("gate", CONTENT);
        Grants.plan(other, Map.of("decider", "BOTH"));
        say("RELEASE_MANAGER");
        assertThat(requested(other).getString("turn")).isEqualTo("VENDOR");
    }

    @Test
    void what_nobody_is_called_is_refused_and_the_form_offers_the_rest() {
        say("ANYBODY").then().statusCode(400).body("errors.field", equalTo(List.of("patchApproval")));
        String id = Login.as(Cast.SUE).get(HARBOR).jsonPath().getString(ROW + "id");
        String page = "/desk/customers/harbor-bureau/contracts/" + id;
        say("BOTH");

        assertThat(Browser.loggedInAs(Cast.SUE).get(page).asString())
                .contains("<option value=\"BOTH\" selected>", "<option value=\"NOBODY\">");
    }

    private static Response say(String approval) {
        JsonPath now = Login.as(Cast.SUE).get(HARBOR).jsonPath();
        var facts = new HashMap<String, Object>();
        for (String fact : new String[] {"product", "startsOn", "endsOn"}) {
            facts.put(fact, now.getString(ROW + fact));
        }
        facts.put("patchApproval", approval);
        return Login.as(Cast.SUE).body(facts).put(HARBOR + "/" + now.getString(ROW + "id"));
    }

    private static JsonPath requested(String key) {
        return Login.as(Cast.MEI)
                .body(Map.of("reason", "The test system has that version"))
                .post("/api/v1/patches/" + key + "/authorizations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static void assertAccess(String key, String reason) {
        Login.as(Cast.MEI).get("/api/v1/patches/" + key).then().body("access.reason", equalTo(reason));
    }
}
