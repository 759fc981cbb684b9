package org.askwell.downloads;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.knowledge.content.ContentSync;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** Writing, publishing and recalling patches. */
@QuarkusTest
@WithTestResource(TestServers.class)
class PatchDeskResourceTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final byte[] CONTENT = "patch".getBytes(StandardCharsets.US_ASCII);

    /** What was announced, for looking at it afterwards. */
    @ApplicationScoped
    static class Announcements {
        static final Map<String, PatchAnnounced> PUBLISHED = new HashMap<>();
        static final Map<String, PatchRecalled> RECALLED = new HashMap<>();

        void announced(@Observes PatchAnnounced event) {
            PUBLISHED.put(event.key(), event);
        }

        void recalled(@Observes PatchRecalled event) {
            RECALLED.put(event.key(), event);
        }
    }

    @Inject
    ContentSync content;

    @BeforeEach
    void letTheArticlesIn() {
        await().atMost(PATIENCE).until(() -> content.last().isPresent());
    }

    private static Map<String, String> form(String key) {
        var fields = new HashMap<String, String>();
        fields.put("key", key);
        fields.put("product", "ledger");
        fields.put("kind", "SECURITY");
        fields.put("severity", "HIGH");
        fields.put("brings", "5.4.3");
        fields.put("affectedFrom", "5.3");
        fields.put("affectedTo", "5.4.2");
        fields.put("titleEn", "Ledger 5.4.3: <script>alert(1)</script>");
        fields.put("titleZh", "砚石账务 5.4.3");
        fields.put("notesEn", "First.\n\nSecond.");
        fields.put("notesZh", "第一段。\n\n" + "长".repeat(3000));
        fields.put("articles", "ledger-voucher-locked\nledger-search-slow");
        return fields;
    }

    @Test
    void release_managers_write_upload_approve_and_publish_in_the_browser() {
        var ray = Browser.loggedInAs(Cast.RAY);
        String key = "ledger-5.4.3";

        assertThat(ray.post("/desk/patches/new", "/desk/patches", form(key)).statusCode())
                .isEqualTo(303);
        Response kept = ray.upload(
                "/desk/patches/" + key, "/desk/patches/" + key + "/file", Map.of(), "file", "../砚石 patch.zip", CONTENT);
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(ray.get("/downloads/" + key).asString())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert")
                .contains("/articles/ledger-voucher-locked");
        Login.as(Cast.MEI).get("/api/v1/patches/" + key).then().statusCode(404);

        String desk = "/desk/patches/" + key;
        assertThat(ray.post(desk, desk + "/test", Map.of()).statusCode()).isEqualTo(303);
        var rui = Browser.loggedInAs(Cast.RUI);
        assertThat(rui.post(desk, desk + "/approval", Map.of("version", Patches.version(key)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(ray.post(desk, desk + "/publication", Map.of()).statusCode()).isEqualTo(303);

        Login.as(Cast.MEI)
                .get("/api/v1/patches/" + key)
                .then()
                .statusCode(200)
                .body("files[0].name", equalTo("砚石 patch.zip"))
                .body("state", equalTo("PUBLISHED"));
        PatchAnnounced event = Announcements.PUBLISHED.get(key);
        assertThat(event.organisations()).containsExactly("harbor-bureau");

        Login.as(Cast.MEI).accept("*/*").get("/api/v1/patches/" + key + "/content");
        assertThat(ray.post("/desk/patches/" + key, "/desk/patches/" + key + "/recall", Map.of("reason", "Wrong"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(Announcements.RECALLED.get(key).organisations()).containsExactly("harbor-bureau");
    }

    @Test
    void what_is_wrong_is_named_and_what_was_entered_is_kept() {
        var ray = Browser.loggedInAs(Cast.RAY);
        Map<String, String> fields = form("Bad Key");
        fields.put("affectedTo", "five");
        fields.put("titleZh", "");

        Response page = ray.post("/desk/patches/new", "/desk/patches", fields);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString())
                .contains("href=\"#key\"", "href=\"#affectedTo\"", "href=\"#titleZh\"")
                .contains("value=\"Bad Key\"", "ledger-search-slow");
    }

    @Test
    void a_patch_without_file_is_neither_tested_nor_published() {
        String key = Patches.draft("ledger");

        Login.as(Cast.RAY).post("/api/v1/patches/" + key + "/test").then().statusCode(409);
        Login.as(Cast.RAY)
                .post("/api/v1/patches/" + key + "/publication")
                .then()
                .statusCode(409);
    }

    @Test
    void what_is_published_cannot_be_changed() {
        String key = Patches.published("ledger", CONTENT);

        Login.as(Cast.RAY)
                .body(Patches.facts(key, "ledger"))
                .put("/api/v1/patches/" + key)
                .then()
                .statusCode(409);
        Login.as(Cast.RAY)
                .contentType("application/octet-stream")
                .body(CONTENT)
                .put("/api/v1/patches/" + key + "/content?name=other.zip")
                .then()
                .statusCode(409);
    }

    @Test
    void a_draft_edited_from_an_old_state_is_a_conflict() {
        String key = Patches.draft("ledger");
        var facts = new HashMap<>(Patches.facts(key, "ledger"));
        facts.put("version", 99);

        Login.as(Cast.RAY).body(facts).put("/api/v1/patches/" + key).then().statusCode(409);
    }

    @Test
    void everything_is_for_release_managers_only() {
        String key = Patches.draft("ledger", CONTENT);

        for (Cast other : new Cast[] {Cast.MEI, Cast.TOM, Cast.SAM, Cast.SUE, Cast.ROOT}) {
            Login.as(other)
                    .body(Patches.facts("x-1.0", "ledger"))
                    .post("/api/v1/patches")
                    .then()
                    .statusCode(403);
            Login.as(other)
                    .body(Patches.facts(key, "ledger"))
                    .put("/api/v1/patches/" + key)
                    .then()
                    .statusCode(403);
            Login.as(other)
                    .post("/api/v1/patches/" + key + "/publication")
                    .then()
                    .statusCode(403);
            Login.as(other)
                    .body(Map.of("reason", "x"))
                    .delete("/api/v1/patches/" + key + "/publication")
                    .then()
                    .statusCode(403);
        }
        var mei = Browser.loggedInAs(Cast.MEI);
        for (String page : new String[] {"", "/new", "/" + key}) {
            assertThat(mei.get("/desk/patches" + page).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void T13_unknown_fields_are_refused() {
        var facts = new HashMap<>(Patches.facts("ledger-8.8.8", "ledger"));
        facts.put("state", "PUBLISHED");

        Login.as(Cast.RAY).body(facts).post("/api/v1/patches").then().statusCode(400);

        Login.as(Cast.RAY).get("/api/v1/patches/ledger-8.8.8").then().statusCode(404);
    }

    @Test
    void wrong_facts_are_named_in_the_problem() {
        var facts = new HashMap<>(Patches.facts("ledger-8.8.9", "no-such-product"));
        facts.put("affectedFrom", "9.9.9");

        Login.as(Cast.RAY)
                .body(facts)
                .post("/api/v1/patches")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("product"));
    }
}
