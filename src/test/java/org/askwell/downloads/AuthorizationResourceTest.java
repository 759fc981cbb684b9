package org.askwell.downloads;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.testsupport.AtOnce;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** R2: asking for a patch and getting an answer, on the pages and through the API. */
@QuarkusTest
@WithTestResource(TestServers.class)
class AuthorizationResourceTest {

    private static final byte[] CONTENT = "patch".getBytes(StandardCharsets.US_ASCII);

    @Test
    void a_user_without_contract_asks_and_after_the_grant_downloads_in_english() {
        String key = Patches.published("gate", CONTENT);
        var ana = Browser.loggedInAs(Cast.ANA);
        language(ana, "en");
        String page = "/downloads/" + key;
        assertThat(ana.get(page).asString()).contains("has no service contract").contains("Request authorization");
        assertThat(ana.get(page + "/content").statusCode()).isEqualTo(403);

        Response asked = ana.post(page, page + "/authorizations", Map.of("reason", "Gate crashes every night"));
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(ana.get(page).asString()).contains("being reviewed").contains("Gate crashes every night");
        assertThat(ana.get("/downloads").asString()).contains("Under review");

        var ray = Browser.loggedInAs(Cast.RAY);
        assertThat(ray.get("/desk/authorizations").asString()).contains("Gate crashes every night");
        decide(ray, id(key, Cast.ANA), "GRANTED", LocalDate.now(ZoneOffset.UTC).plusDays(2), "Until the renewal");

        assertThat(ana.get(page).asString()).contains("has authorized you").contains("Until the renewal");
        Response file = ana.get(page + "/content");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.asByteArray()).isEqualTo(CONTENT);
    }

    @Test
    void a_user_without_contract_asks_and_reads_the_refusal_in_chinese() {
        String key = Patches.published("gate", CONTENT);
        var wei = Browser.loggedInAs(Cast.WEI);
        language(wei, "zh-CN");
        String page = "/downloads/" + key;
        assertThat(wei.get(page).asString()).contains("贵单位没有此产品的服务合同").contains("申请授权");

        wei.post(page, page + "/authorizations", Map.of("reason", "网关每晚崩溃"));
        assertThat(wei.get(page).asString()).contains("正在审核").contains("网关每晚崩溃");

        var ray = Browser.loggedInAs(Cast.RAY);
        decide(ray, id(key, Cast.WEI), "REFUSED", null, "请先续签合同");

        assertThat(wei.get(page).asString()).contains("未通过").contains("请先续签合同");
        Response refused = wei.get(page + "/content");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.asString()).contains("您暂时不能下载此补丁").contains("#request");
    }

    private static void language(Browser browser, String tag) {
        browser.post("/downloads", "/language", Map.of("language", tag, "back", "/downloads"));
    }

    private static void decide(Browser ray, int id, String outcome, LocalDate until, String note) {
        var answer = ray.post(
                "/desk/authorizations",
                "/desk/authorizations/" + id + "/decision",
                Map.of("outcome", outcome, "until", until == null ? "" : until.toString(), "note", note));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private static int id(String key, Cast person) {
        return Login.as(person)
                .get("/api/v1/patches/" + key + "/authorizations")
                .path("[0].id");
    }

    @Test
    void the_contract_rule_grants_at_once() {
        String key = Patches.published("gate", CONTENT);

        Login.as(Cast.MEI)
                .body(Map.of("reason", "For the record"))
                .post("/api/v1/patches/" + key + "/authorizations")
                .then()
                .statusCode(201)
                .body("state", equalTo("GRANTED"))
                .body("byContract", equalTo(true));
    }

    @Test
    void asking_twice_changes_nothing() {
        String key = Patches.published("gate", CONTENT);

        int first = Patches.requested(key, Cast.ANA);
        int second = Patches.requested(key, Cast.ANA);

        assertThat(second).isEqualTo(first);
        Login.as(Cast.ANA)
                .get("/api/v1/patches/" + key + "/authorizations")
                .then()
                .body("$", hasSize(1));
        Login.as(Cast.WEI)
                .get("/api/v1/patches/" + key + "/authorizations")
                .then()
                .body("$", hasSize(0));
    }

    @Test
    void asking_several_times_at_once_makes_one_request() {
        String key = Patches.published("gate", CONTENT);
        Login.as(Cast.ANA).get("/api/v1/patches/" + key).then().statusCode(200);

        var ids = AtOnce.of(6, () -> Patches.requested(key, Cast.ANA));

        assertThat(Set.copyOf(ids)).hasSize(1);
        Login.as(Cast.ANA)
                .get("/api/v1/patches/" + key + "/authorizations")
                .then()
                .body("$", hasSize(1));
    }

    @Test
    void a_request_without_reason_is_refused_and_the_page_says_so() {
        String key = Patches.published("gate", CONTENT);
        var ana = Browser.loggedInAs(Cast.ANA);
        String page = "/downloads/" + key;

        Response empty = ana.post(page, page + "/authorizations", Map.of("reason", " "));
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.asString()).contains("error-summary").contains("href=\"#reason\"");

        String tooLong = "x".repeat(1001);
        Response kept = ana.post(page, page + "/authorizations", Map.of("reason", tooLong));
        assertThat(kept.statusCode()).isEqualTo(400);
        assertThat(kept.asString()).contains(tooLong);
    }

    @Test
    void only_release_managers_decide() {
        String key = Patches.published("gate", CONTENT);
        int id = Patches.requested(key, Cast.ANA);
        var decision = Map.of(
                "outcome", "GRANTED", "until", LocalDate.now(ZoneOffset.UTC).toString());

        for (Cast other : new Cast[] {Cast.ANA, Cast.MEI, Cast.SAM, Cast.SUE, Cast.ED, Cast.ROOT}) {
            Login.as(other)
                    .body(decision)
                    .patch("/api/v1/authorizations/" + id + "/decision")
                    .then()
                    .statusCode(403);
            Login.as(other).get("/api/v1/authorizations").then().statusCode(403);
        }
        var ana = Browser.loggedInAs(Cast.ANA);
        assertThat(ana.post("/downloads", "/desk/authorizations/" + id + "/decision", decision)
                        .statusCode())
                .isEqualTo(403);
        Login.as(Cast.ANA)
                .get("/api/v1/patches/" + key + "/authorizations")
                .then()
                .body("[0].state", equalTo("REQUESTED"));
    }

    @Test
    void a_decision_is_made_once_and_needs_its_date_or_reason() {
        int id = Patches.requested(Patches.published("gate", CONTENT), Cast.ANA);
        String path = "/api/v1/authorizations/" + id + "/decision";

        assertInvalid(path, Map.of("outcome", "GRANTED"), "until");
        assertInvalid(path, Map.of("outcome", "GRANTED", "until", "2020-01-01"), "until");
        assertInvalid(path, Map.of("outcome", "REFUSED"), "note");
        Patches.decided(id, Map.of("outcome", "REFUSED", "note", "No"));
        Login.as(Cast.RAY)
                .body(Map.of("outcome", "REFUSED", "note", "No"))
                .patch(path)
                .then()
                .statusCode(409);
        Login.as(Cast.RAY)
                .body(Map.of("outcome", "REFUSED", "note", "No"))
                .patch("/api/v1/authorizations/999999/decision")
                .then()
                .statusCode(404);
    }

    private static void assertInvalid(String path, Map<String, String> decision, String field) {
        Login.as(Cast.RAY).body(decision).patch(path).then().statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void T13_privileged_and_unknown_fields_are_refused() {
        String key = Patches.published("gate", CONTENT);

        Login.as(Cast.ANA)
                .body(Map.of("reason", "Please", "state", "GRANTED"))
                .post("/api/v1/patches/" + key + "/authorizations")
                .then()
                .statusCode(400);
        Login.as(Cast.ANA)
                .get("/api/v1/patches/" + key + "/authorizations")
                .then()
                .body("$", hasSize(0));
    }
}
