package org.askwell.downloads;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.askwell.customers.Installed;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

/** R28: everybody affected is told of a patch, and the vendor sees how far it has come. */
@QuarkusTest
@WithTestResource(TestServers.class)
class PatchReceiptsTest {

    private static final byte[] CONTENT = "patch".getBytes(StandardCharsets.US_ASCII);

    @AfterEach
    void gate_is_as_old_as_it_was() {
        Installed.atCustomer("harbor-bureau", "gate", "2.7");
    }

    @Test
    void the_desk_sees_who_was_told_has_looked_has_downloaded_and_has_installed() {
        String key = Patches.published("gate", CONTENT);
        assertThat(receipt(key).getString("notified")).isNotNull();
        assertThat(receipt(key).getString("seen")).isNull();

        var mei = Browser.loggedInAs(Cast.MEI);
        String page = "/downloads/" + key;
        assertThat(mei.get(page).asString()).contains(page + "/installation");
        assertThat(receipt(key).getString("seen")).isNotNull();
        assertThat(receipt(key).getString("downloaded")).isNull();

        Login.as(Cast.MEI)
                .accept("*/*")
                .get("/api/v1/patches/" + key + "/content")
                .then()
                .statusCode(200);
        Awaitility.await().until(() -> receipt(key).getString("downloaded") != null);
        assertThat(receipt(key).getString("installed")).isNull();

        assertThat(mei.post(page, page + "/installation", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(receipt(key).getString("installed")).isNotNull();
        assertThat(receipt(key).getString("installedBy")).contains("林");
        String first = receipt(key).getString("installed");
        Login.as(Cast.TOM)
                .post("/api/v1/patches/" + key + "/installation")
                .then()
                .statusCode(200);
        assertThat(receipt(key).getString("installed")).isEqualTo(first);
        assertThat(mei.get(page).asString()).doesNotContain(page + "/installation");
        Login.as(Cast.MEI)
                .get("/api/v1/organisations/harbor-bureau/contracts")
                .then()
                .body("installedVersion", hasItem("9.9.1"));
        assertThat(Browser.loggedInAs(Cast.RAY)
                        .get("/desk/patches/" + key + "/receipts")
                        .asString())
                .contains("harbor-bureau", "badge-good");
    }

    @Test
    void only_customers_report_and_only_of_what_they_may_know() {
        String draft = Patches.draft("gate", CONTENT);
        assertThat(install(Cast.MEI, draft)).isEqualTo(404);
        for (Cast staff : List.of(Cast.SAM, Cast.RAY, Cast.ROOT)) {
            assertThat(install(staff, draft)).isEqualTo(403);
        }
        String key = Patches.published("gate", CONTENT);
        Login.as(Cast.RAY).body(Map.of("reason", "Wrong")).delete("/api/v1/patches/" + key + "/publication");
        assertThat(install(Cast.MEI, key)).isEqualTo(409);
        assertThat(Login.as(Cast.MEI)
                        .get("/api/v1/patches/" + key + "/receipts")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void who_waits_for_a_repair_and_who_has_what_it_replaces_is_told_once() {
        String number = Login.as(Cast.ANA)
                .body(Map.of("title", "Gate loses sessions", "description", "Every night.", "severity", "C"))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        String old = Patches.published("gate", CONTENT);
        for (Cast person : List.of(Cast.MEI, Cast.RUI)) {
            Login.as(person)
                    .accept("*/*")
                    .get("/api/v1/patches/" + old + "/content")
                    .then()
                    .statusCode(200);
        }
        String key = Patches.draft("gate", CONTENT);
        var facts = new HashMap<String, Object>(Patches.facts(key, "gate"));
        facts.put("supersedes", List.of(old));
        facts.put("tickets", List.of(number));
        Login.as(Cast.RAY).body(facts).put("/api/v1/patches/" + key).then().statusCode(200);
        Patches.publish(key);

        assertThat(told(Cast.ANA, key)).containsExactly("PATCH_FOR_TICKET");
        assertThat(told(Cast.MEI, key)).containsExactly("PATCH_PUBLISHED");
        assertThat(told(Cast.RUI, key)).contains("PATCH_SUPERSEDING").doesNotContain("PATCH_PUBLISHED");
        assertThat(told(Cast.WEI, key)).isEmpty();
    }

    /** @return what the person was told about the patch */
    private static List<String> told(Cast person, String key) {
        return Login.as(person)
                .get("/api/v1/notifications")
                .jsonPath()
                .getList("items.findAll {it.reference == '" + key + "'}.kind");
    }

    private static int install(Cast person, String key) {
        return Login.as(person).post("/api/v1/patches/" + key + "/installation").statusCode();
    }

    private static JsonPath receipt(String key) {
        return Login.as(Cast.RAY)
                .get("/api/v1/patches/" + key + "/receipts")
                .jsonPath()
                .setRootPath("items.find {it.organisation == 'harbor-bureau'}");
    }
}
