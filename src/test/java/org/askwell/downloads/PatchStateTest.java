package org.askwell.downloads;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** R16: a patch is tested and approved by somebody else before customers get it; who did what is kept. */
@QuarkusTest
@WithTestResource(TestServers.class)
class PatchStateTest {

    private static final byte[] CONTENT = "patch".getBytes(StandardCharsets.US_ASCII);

    @Test
    void every_step_is_kept_with_who_did_it() {
        String key = Patches.draft("report", CONTENT);
        post(Cast.RAY, key, "test").then().statusCode(200).body("state", equalTo("IN_TEST"));
        sendBack(Cast.RUI, key, "Step 3 of the notes is missing")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"));
        Patches.publish(key);

        Login.as(Cast.RAY)
                .get("/api/v1/patches/" + key + "/history?size=6")
                .then()
                .statusCode(200)
                .body("total", equalTo(7))
                .body(
                        "items.act",
                        contains("PUBLISHED", "APPROVED", "SENT_TO_TEST", "SENT_BACK", "SENT_TO_TEST", "UPLOADED"))
                .body("items[1].person", equalTo("Rui Chen"))
                .body("items[3].note", equalTo("Step 3 of the notes is missing"))
                .body("items[5].person", equalTo("Ray Okafor"));
        assertThat(Browser.loggedInAs(Cast.RAY).get("/desk/patches/" + key).asString())
                .contains("Step 3 of the notes is missing", "Rui Chen", "Second &lt;b&gt;one&lt;/b&gt;.", "第二段。");
    }

    @Test
    void nobody_approves_what_they_wrote_uploaded_or_sent() {
        String key = Patches.draft("report", CONTENT);
        Login.as(Cast.RUI)
                .contentType("application/octet-stream")
                .body(CONTENT)
                .put("/api/v1/patches/" + key + "/content?name=second.zip")
                .then()
                .statusCode(200);
        post(Cast.RAY, key, "test").then().statusCode(200);

        for (Cast maker : List.of(Cast.RAY, Cast.RUI)) {
            Response refused = approve(maker, key, Patches.version(key));
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.<String>path("title")).isIn("This patch is not yours to approve", "您不能批准此补丁");
            var browser = Browser.loggedInAs(maker);
            String page = "/desk/patches/" + key;
            assertThat(browser.get(page).asString()).doesNotContain("/approval");
            assertThat(browser.post(page, page + "/approval", Map.of("version", Patches.version(key)))
                            .statusCode())
                    .isEqualTo(400);
        }
        post(Cast.RAY, key, "publication").then().statusCode(409);
    }

    @Test
    void only_what_was_tested_is_approved() {
        String key = Patches.draft("report", CONTENT);
        post(Cast.RAY, key, "test").then().statusCode(200);
        int tested = Patches.version(key);
        sendBack(Cast.RAY, key, "One more change").then().statusCode(200);
        Login.as(Cast.RAY)
                .body(Patches.facts(key, "report"))
                .put("/api/v1/patches/" + key)
                .then()
                .statusCode(200);
        post(Cast.RAY, key, "test").then().statusCode(200);

        assertThat(approve(Cast.RUI, key, tested).statusCode()).isEqualTo(409);
        assertThat(Login.as(Cast.RUI).body(Map.of()).post(path(key, "approval")).statusCode())
                .isEqualTo(400);
        assertThat(approve(Cast.RUI, key, Patches.version(key)).statusCode()).isEqualTo(200);
        assertThat(approve(Cast.RUI, key, Patches.version(key)).statusCode()).isEqualTo(409);
    }

    @Test
    void steps_are_taken_in_their_order_only() {
        String key = Patches.draft("report", CONTENT);
        assertThat(approve(Cast.RUI, key, Patches.version(key)).statusCode()).isEqualTo(409);
        post(Cast.RAY, key, "publication").then().statusCode(409);
        sendBack(Cast.RUI, key, "Not yet").then().statusCode(409);

        Patches.approve(key);
        post(Cast.RAY, key, "test").then().statusCode(409);
        Login.as(Cast.RAY)
                .body(Patches.facts(key, "report"))
                .put("/api/v1/patches/" + key)
                .then()
                .statusCode(409);
        sendBack(Cast.RUI, key, " ").then().statusCode(400).body("errors[0].field", equalTo("reason"));
        sendBack(Cast.RUI, key, "Found one more thing").then().statusCode(200);

        Patches.publish(key);
        sendBack(Cast.RUI, key, "Too late").then().statusCode(409);
    }

    @Test
    void customers_know_nothing_of_a_patch_before_it_is_published() {
        String key = Patches.draft("report", CONTENT);
        Patches.approve(key);

        assertThat(Login.as(Cast.MEI).get("/api/v1/patches/" + key).statusCode())
                .isEqualTo(404);
        assertThat(Login.as(Cast.MEI).get("/api/v1/patches/" + key + "/history").statusCode())
                .isEqualTo(403);
        assertThat(Login.as(Cast.MEI).get("/api/v1/patches?state=APPROVED").<Integer>path("total"))
                .isZero();
        assertThat(Browser.loggedInAs(Cast.MEI)
                        .get("/downloads/" + key + "/content")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void those_concerned_are_told_of_each_step() {
        String key = Patches.draft("gate", CONTENT);
        post(Cast.RAY, key, "test");
        assertThat(latest(Cast.RUI)).contains(key, "PATCH_IN_TEST");
        sendBack(Cast.RUI, key, "Please add the rollback");
        assertThat(latest(Cast.RAY)).contains(key, "PATCH_SENT_BACK");
        Patches.publish(key);
        assertThat(latest(Cast.RAY)).contains(key, "PATCH_APPROVED");

        Login.as(Cast.RAY).accept("*/*").get(path(key, "content")).then().statusCode(200);
        Login.as(Cast.RUI).body(Map.of("reason", "Breaks sign-on")).delete(path(key, "publication"));
        assertThat(latest(Cast.RAY)).contains(key, "PATCH_RECALLED");
        assertThat(latest(Cast.RUI)).doesNotContain("PATCH_RECALLED");
    }

    /** @return what the person was told last */
    private static String latest(Cast person) {
        Map<String, ?> newest =
                Login.as(person).get("/api/v1/notifications").jsonPath().getMap("items[0]");
        return newest.toString();
    }

    private static Response post(Cast person, String key, String step) {
        return Login.as(person).post(path(key, step));
    }

    private static Response approve(Cast person, String key, int version) {
        return Login.as(person).body(Map.of("version", version)).post(path(key, "approval"));
    }

    private static Response sendBack(Cast person, String key, String reason) {
        return Login.as(person).body(Map.of("reason", reason)).delete(path(key, "test"));
    }

    private static String path(String key, String step) {
        return "/api/v1/patches/" + key + "/" + step;
    }
}
