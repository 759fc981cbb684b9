package org.askwell.downloads;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.askwell.changes.ChangeStories;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** What a patch replaces, needs first, is not able to yet, and whose tickets it repairs. */
@QuarkusTest
@WithTestResource(TestServers.class)
class PatchRelationsTest {

    private static final byte[] CONTENT = "patch".getBytes(StandardCharsets.US_ASCII);

    @Test
    void a_customer_reads_what_a_patch_replaces_needs_and_cannot_do_yet() {
        String old = Patches.published("ledger", CONTENT);
        String needed = Patches.published("ledger", CONTENT);
        String key = Patches.draft("ledger", CONTENT);
        edit(
                        key,
                        Map.of(
                                "severity",
                                "CRITICAL",
                                "supersedes",
                                List.of(old),
                                "prerequisites",
                                List.of(needed),
                                "knownIssues",
                                Map.of("en", "Printing is slow.", "zh-CN", "打印较慢。")))
                .then()
                .statusCode(200);
        Patches.publish(key);

        Login.as(Cast.MEI)
                .get("/api/v1/patches/" + key)
                .then()
                .body("severity", equalTo("CRITICAL"))
                .body("supersedes", contains(old))
                .body("prerequisites", contains(needed))
                .body("knownIssues.zh-CN", equalTo("打印较慢。"));
        var mei = Browser.loggedInAs(Cast.MEI);
        assertThat(mei.get("/downloads/" + key).asString())
                .contains("/downloads/" + old, "/downloads/" + needed, "打印较慢。", "特别严重");
        assertThat(mei.get("/downloads/" + old).asString()).contains("/downloads/" + key);
        assertThat(Browser.loggedInAs(Cast.RAY).get("/desk/patches/" + key).asString())
                .contains(old, needed, "Printing is slow.", "打印较慢。");
        RestAssured.get("/api/v1/updates?product=ledger&version=9.9.0")
                .then()
                .statusCode(200)
                .body("updates.find {it.key=='" + key + "'}.supersedes", contains(old))
                .body("updates.find {it.key=='" + key + "'}.prerequisites", contains(needed))
                .body("updates.find {it.key=='" + key + "'}.severity", equalTo("CRITICAL"))
                .body("updates.find {it.key=='" + old + "'}.supersedes", empty());
    }

    @Test
    void only_published_patches_of_the_product_can_be_named() {
        String draft = Patches.draft("ledger");
        String foreign = Patches.published("gate", CONTENT);
        String good = Patches.published("ledger", CONTENT);
        String key = Patches.draft("ledger");

        for (String wrong : List.of(draft, foreign, key, "ledger-0.0.0")) {
            assertRefused(edit(key, Map.of("supersedes", List.of(good, wrong))), "supersedes", wrong);
            assertRefused(edit(key, Map.of("prerequisites", List.of(wrong))), "prerequisites", wrong);
        }
        assertRefused(
                edit(key, Map.of("supersedes", List.of(good), "prerequisites", List.of(good))), "prerequisites", good);
        assertThat(edit(key, Map.of("severity", "AWFUL")).<String>path("errors[0].field"))
                .isEqualTo("severity");
        assertThat(edit(key, Map.of("knownIssues", Map.of("en", "Only in English")))
                        .<String>path("errors[0].field"))
                .isEqualTo("issuesZh");
    }

    @Test
    void a_patch_whose_prerequisite_was_recalled_is_not_published() {
        String needed = Patches.published("ledger", CONTENT);
        String key = Patches.draft("ledger", CONTENT);
        edit(key, Map.of("prerequisites", List.of(needed))).then().statusCode(200);
        Patches.approve(key);
        Login.as(Cast.RAY)
                .body(Map.of("reason", "Wrong"))
                .delete("/api/v1/patches/" + needed + "/publication")
                .then()
                .statusCode(200);

        Response refused = Login.as(Cast.RAY).post("/api/v1/patches/" + key + "/publication");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("detail")).contains(needed);
        String page = "/desk/patches/" + key;
        Response form = Browser.loggedInAs(Cast.RAY).post(page, page + "/publication", Map.of());
        assertThat(form.statusCode()).isEqualTo(400);
        assertThat(form.asString()).contains("recalled: " + needed);
    }

    @Test
    void T06_a_repaired_ticket_and_a_change_are_shown_to_those_only_who_may_see_them() {
        String number = Login.as(Cast.MEI)
                .body(Map.of("title", "Ledger prints nothing", "description", "Nothing.", "severity", "C"))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        String change = ChangeStories.request(Cast.MEI, "Print by date");
        String key = Patches.draft("ledger", CONTENT);
        for (String unknown : List.of("AW-0", "CR-0")) {
            assertRefused(edit(key, Map.of("tickets", List.of(number, unknown))), "tickets", unknown);
        }
        edit(key, Map.of("tickets", List.of(change, number))).then().statusCode(200);
        Patches.publish(key);

        assertThat(Browser.loggedInAs(Cast.MEI).get("/downloads/" + key).asString())
                .contains("/tickets/" + number, "/changes/" + change, "Print by date");
        assertThat(Login.as(Cast.MEI).get("/api/v1/patches/" + key).<List<String>>path("tickets"))
                .containsExactly(change, number);
        for (Cast other : List.of(Cast.ANA, Cast.ED)) {
            assertThat(Browser.loggedInAs(other).get("/downloads/" + key).asString())
                    .doesNotContain(number, change);
            assertThat(Login.as(other).get("/api/v1/patches/" + key).<List<String>>path("tickets"))
                    .isEmpty();
        }
        assertThat(Browser.anonymous().get("/downloads/" + key).asString()).doesNotContain(number, change);
        assertThat(RestAssured.get("/api/v1/products/ledger/manifest").asString())
                .contains(key)
                .doesNotContain(number, change);
    }

    private static Response edit(String key, Map<String, ?> more) {
        var facts = new HashMap<String, Object>(Patches.facts(key, "ledger"));
        facts.putAll(more);
        return Login.as(Cast.RAY).body(facts).put("/api/v1/patches/" + key);
    }

    private static void assertRefused(Response answer, String field, String named) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("errors[0].field")).isEqualTo(field);
        assertThat(answer.<String>path("errors[0].message")).contains(named);
    }
}
