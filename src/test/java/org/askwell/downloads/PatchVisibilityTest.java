package org.askwell.downloads;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.askwell.downloads.grants.Grants;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** R2, T06: for whom a patch does not exist. */
@QuarkusTest
@WithTestResource(TestServers.class)
class PatchVisibilityTest {

    private static final byte[] CONTENT = "0123456789".getBytes(StandardCharsets.US_ASCII);

    @Test
    void R2_T06_customers_with_a_contract_know_of_it_and_nobody_else_does() {
        String key = Patches.published("gate", CONTENT, Visibility.CUSTOMERS);

        assertKnown(Cast.MEI, key, "CONTRACT");
        assertHidden(Cast.ANA, key);
        assertThat(Browser.anonymous().get("/downloads/" + key).statusCode()).isEqualTo(404);
        assertThat(Browser.anonymous().get("/downloads?product=gate").asString())
                .doesNotContain(link(key));
        assertKnown(Cast.SAM, key, "NO_CUSTOMER");
        String expired = Patches.published("ledger", CONTENT, Visibility.CUSTOMERS);
        assertKnown(Cast.ANA, expired, "CONTRACT_EXPIRED");
        Patches.requested(expired, Cast.ANA);
    }

    @Test
    void whoever_may_have_it_knows_of_it_from_the_day_on_it_is_there_for_them() {
        String key = Patches.published("gate", CONTENT, Visibility.ENTITLED);
        assertKnown(Cast.MEI, key, "CONTRACT");
        assertHidden(Cast.ANA, key);
        LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        Grants.toPerson(Cast.ANA, key);
        Grants.plan(key, Map.of("opensOn", soon.toString()));

        assertHidden(Cast.MEI, key);
        assertHidden(Cast.ANA, key);
        QuarkusMock.installMockForType(
                Clock.fixed(soon.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), Clock.class);
        assertKnown(Cast.MEI, key, "CONTRACT");
        assertKnown(Cast.ANA, key, "GRANT");
    }

    @Test
    void whoever_has_fetched_it_still_reads_why_it_was_recalled() {
        String key = Patches.published("gate", CONTENT, Visibility.ENTITLED);
        int grant = Grants.toPerson(Cast.ANA, key);
        Login.as(Cast.ANA)
                .accept("*/*")
                .get("/api/v1/patches/" + key + "/content")
                .then()
                .statusCode(200);
        Grants.revoke(grant);
        Login.as(Cast.RAY)
                .body(Map.of("reason", "Breaks sign-on"))
                .delete("/api/v1/patches/" + key + "/publication")
                .then()
                .statusCode(200);

        assertThat(Browser.loggedInAs(Cast.ANA).get("/downloads/" + key).asString())
                .contains("Breaks sign-on");
        assertThat(Browser.anonymous().get("/downloads/" + key).statusCode()).isEqualTo(404);
    }

    @Test
    void T06_neither_manifest_nor_feed_nor_updates_nor_other_patches_tell_of_it() {
        String hidden = Patches.published("ledger", CONTENT, Visibility.ENTITLED);
        String newer = Patches.replacing("ledger", CONTENT, hidden);

        RestAssured.get("/api/v1/products/ledger/manifest")
                .then()
                .body("patches.key", not(hasItem(hidden)))
                .body("patches.find {it.key == '" + newer + "'}.supersedes", empty());
        Login.as(Cast.ANA).get("/api/v1/patches/" + newer).then().body("supersedes", empty());
        Login.as(Cast.MEI).get("/api/v1/patches/" + newer).then().body("supersedes", equalTo(List.of(hidden)));
        assertThat(Browser.loggedInAs(Cast.ANA).get("/downloads/" + newer).asString())
                .doesNotContain(link(hidden));
        assertThat(updates(null, "5.1")).contains(newer).doesNotContain(hidden);
        assertThat(updates(token(Cast.ANA), "5.1")).contains(newer).doesNotContain(hidden);
        assertThat(updates(token(Cast.MEI), "5.3")).contains(newer, hidden);
    }

    @Test
    void T08_followers_hear_of_it_only_if_they_may_know_of_it() {
        String subscription = "/api/v1/products/gate/subscription";
        Login.as(Cast.ANA).put(subscription).then().statusCode(204);

        String hidden = Patches.published("gate", CONTENT, Visibility.CUSTOMERS);
        String open = Patches.published("gate", CONTENT);

        Login.as(Cast.ANA).delete(subscription).then().statusCode(204);
        List<String> told = Login.as(Cast.ANA)
                .get("/api/v1/notifications?size=100")
                .jsonPath()
                .getList("items.reference");
        assertThat(told).contains(open).doesNotContain(hidden);
    }

    @Test
    void release_managers_choose_it_on_the_page_and_get_an_error_for_anything_else() {
        String key = Patches.draft("gate");
        var ray = Browser.loggedInAs(Cast.RAY);
        String page = "/desk/patches/" + key;
        var form = new HashMap<String, String>(
                Map.of("key", key, "product", "gate", "kind", "DEFECT", "severity", "LOW", "brings", "9.9.1"));
        form.putAll(Map.of("affectedFrom", "1.0", "affectedTo", "9.9.0", "titleEn", "A", "titleZh", "甲"));
        form.putAll(Map.of("notesEn", "B", "notesZh", "乙", "visibility", "NOBODY"));

        Response wrong = ray.post(page, page, form);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.asString()).contains("visibility-error");
        form.put("visibility", "ENTITLED");
        assertThat(ray.post(page, page, form).statusCode()).isEqualTo(303);
        Login.as(Cast.RAY).get("/api/v1/patches/" + key).then().body("visibility", equalTo("ENTITLED"));
    }

    private static void assertKnown(Cast person, String key, String reason) {
        Login.as(person).get("/api/v1/patches/" + key).then().statusCode(200).body("access.reason", equalTo(reason));
        assertThat(keys(person, key)).contains(key);
        assertThat(Browser.loggedInAs(person).get("/downloads/" + key).statusCode())
                .isEqualTo(200);
    }

    private static void assertHidden(Cast person, String key) {
        String path = "/api/v1/patches/" + key;
        for (String read : List.of("", "/content", "/sbom")) {
            Login.as(person).get(path + read).then().statusCode(404);
        }
        Login.as(person).post(path + "/links").then().statusCode(404);
        Login.as(person).post(path + "/installation").then().statusCode(404);
        Login.as(person)
                .body(Map.of("reason", "We need it"))
                .post(path + "/authorizations")
                .then()
                .statusCode(404);
        assertThat(keys(person, key)).doesNotContain(key);
        var browser = Browser.loggedInAs(person);
        assertThat(browser.get("/downloads/" + key).statusCode()).isEqualTo(404);
        assertThat(browser.get("/downloads/" + key + "/content").statusCode()).isEqualTo(404);
    }

    private static List<String> keys(Cast person, String key) {
        String product = key.substring(0, key.indexOf('-'));
        return Login.as(person)
                .get("/api/v1/patches?size=100&product=" + product)
                .jsonPath()
                .getList("items.key");
    }

    private static String token(Cast person) {
        return Login.as(person)
                .body(Map.of("scope", "UPDATES", "product", "ledger", "name", "Visibility"))
                .post("/api/v1/product-tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    private static String link(String key) {
        return "\"/downloads/" + key + "\"";
    }

    /** @return the keys of the patches that an installed product is told of */
    private static List<String> updates(String token, String version) {
        var program = RestAssured.given().accept("*/*");
        return (token == null ? program : program.header("Authorization", "Token " + token))
                .get("/api/v1/updates?product=ledger&version=" + version)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("updates.key");
    }
}
