package org.askwell.customers;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.downloads.Patches;
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

/** R24, R28: which versions run where, and what follows from it. */
@QuarkusTest
@WithTestResource(TestServers.class)
class InstallationTest {

    private static final byte[] PATCH = "patch".getBytes(StandardCharsets.US_ASCII);
    private static final String NORTHFIELD = "/organisations/northfield/installations";
    private static final String LIST = "/api/v1" + NORTHFIELD;
    private static final String CONTRACTS = "/api/v1/organisations/northfield/contracts";

    @AfterEach
    void flow_is_as_it_was() {
        Installed.atCustomer("northfield", "flow", "3.5");
        Login.as(Cast.SAM).delete(Installed.path("northfield", "flow", "TEST"));
    }

    @Test
    void support_and_the_customer_record_versions_and_it_shows_who_said_so() {
        Login.as(Cast.ANA)
                .body(Map.of("version", "3.6", "since", "2025-03-01"))
                .put(Installed.path("northfield", "flow", "TEST"))
                .then()
                .statusCode(200)
                .body("source", equalTo("CUSTOMER"), "since", equalTo("2025-03-01"));
        Installed.atCustomer("northfield", "flow", "3.5.1");

        Login.as(Cast.WEI).get(LIST).then().body("items.version", hasItems("3.6", "3.5.1"));
        Login.as(Cast.WEI).get(CONTRACTS).then().body("installedVersion", hasItem("3.5.1"));
        assertThat(Browser.loggedInAs(Cast.SUE)
                        .get("/desk/customers/northfield/history")
                        .asString())
                .contains("flow TEST", "3.6", "flow PRODUCTION", "3.5.1");
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_stays() {
        var ana = Browser.loggedInAs(Cast.ANA);

        var answer = ana.post(
                NORTHFIELD,
                NORTHFIELD,
                Map.of("product", "nothing", "environment", "MOON", "version", "=1+1", "since", "2999-01-01"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString())
                .contains(
                        "value=\"=1+1\"",
                        "value=\"2999-01-01\"",
                        "href=\"#product\"",
                        "href=\"#environment\"",
                        "href=\"#version\"",
                        "href=\"#since\"");
    }

    @Test
    void T04_nobody_records_what_runs_at_another_customer() {
        for (Cast stranger : List.of(Cast.MEI, Cast.TOM)) {
            Login.as(stranger).get(LIST).then().statusCode(404);
            Login.as(stranger)
                    .body(Map.of("version", "9"))
                    .put(Installed.path("northfield", "flow", "PRODUCTION"))
                    .then()
                    .statusCode(404);
            Login.as(stranger)
                    .delete(Installed.path("northfield", "flow", "PRODUCTION"))
                    .then()
                    .statusCode(404);
        }
        Login.as(Cast.ANA).get(LIST).then().body("items.version", hasItem("3.5"));
    }

    @Test
    void a_patch_reaches_whoever_runs_an_affected_version_anywhere() {
        Installed.atCustomer("northfield", "flow", "99.0");
        assertThat(told(published())).isEmpty();

        Login.as(Cast.ANA)
                .body(Map.of("version", "3.2"))
                .put(Installed.path("northfield", "flow", "TEST"))
                .then()
                .statusCode(200);
        assertThat(told(published())).containsExactly("PATCH_PUBLISHED");
    }

    @Test
    void a_contract_covers_further_products_until_it_ends() {
        String patch = Patches.published("report", PATCH);
        assertThat(fetch(Cast.ANA, patch)).isEqualTo(403);
        var contract = new HashMap<String, Object>(
                Map.of("number", "HT-2026-7", "product", "flow", "startsOn", "2020-01-01", "endsOn", "2999-12-31"));
        contract.put("alsoCovered", List.of("report"));
        int id = Login.as(Cast.SUE)
                .body(contract)
                .post(CONTRACTS)
                .then()
                .statusCode(201)
                .body("alsoCovered", hasItem("report"))
                .extract()
                .path("id");
        assertThat(fetch(Cast.ANA, patch)).isEqualTo(200);

        Login.as(Cast.SUE)
                .body(contract)
                .post(CONTRACTS)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("number"));
        assertThat(Browser.loggedInAs(Cast.ROOT)
                        .get("/desk/customers/northfield/contracts/" + id)
                        .asString())
                .contains("HT-2026-7", "value=\"report\" checked");
        contract.put("endsOn", "2020-12-31");
        Login.as(Cast.SUE).body(contract).put(CONTRACTS + "/" + id).then().statusCode(200);
        assertThat(fetch(Cast.ANA, patch)).isEqualTo(403);
    }

    private static int fetch(Cast person, String patch) {
        return Login.as(person)
                .accept("*/*")
                .get("/api/v1/patches/" + patch + "/content")
                .statusCode();
    }

    @Test
    void R11_units_are_bought_used_up_and_never_overdrawn() {
        String contract = Login.as(Cast.SUE).get(CONTRACTS).jsonPath().getString("[0].id");
        String units = CONTRACTS + "/" + contract + "/units";

        enter(units, "BOUGHT", 3, 201);
        enter(units, "VISIT", 2, 201);
        enter(units, "TICKET", 2, 400);
        enter(units, "TICKET", 0, 400);
        enter(units, "VISIT", -1, 400);
        enter(units, "CORRECTION", -1, 201);

        Login.as(Cast.ANA).get(units).then().body("items[0].balance", equalTo(0), "items[0].units", equalTo(-1));
        Login.as(Cast.MEI).get(units).then().statusCode(404);
        String page = "/desk/customers/northfield/contracts/" + contract + "/units";
        var sam = Browser.loggedInAs(Cast.SAM);
        var answer = sam.post(page, page, Map.of("kind", "VISIT", "units", "1", "note", "2026-03-02"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("value=\"2026-03-02\"", "Only 0 are left");
    }

    private static void enter(String path, String kind, int units, int status) {
        Login.as(Cast.SAM)
                .body(Map.of("kind", kind, "units", units, "note", "Why"))
                .post(path)
                .then()
                .statusCode(status);
    }

    private static String published() {
        return Patches.published("flow", PATCH);
    }

    /** @return what Ana of Northfield was told of the patch */
    private static List<String> told(String key) {
        return Login.as(Cast.ANA)
                .get("/api/v1/notifications")
                .jsonPath()
                .getList("items.findAll {it.reference == '" + key + "'}.kind");
    }
}
