package org.askwell.downloads.approvals;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.downloads.Patches;
import org.askwell.downloads.grants.Grants;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** R2, R13: requests that the customer's manager has to agree to, alone or before a release manager. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ApprovalTest {

    private static final byte[] CONTENT = "0123456789".getBytes(StandardCharsets.US_ASCII);
    private static final String OWN = "/api/v1/account/authorizations";

    @Inject
    ApprovalReminders reminders;

    /** Whoever has never logged in is not known to be a manager. */
    @BeforeEach
    void tomIsKnown() {
        Login.as(Cast.TOM).get("/api/v1/patches").then().statusCode(200);
        Login.as(Cast.RUI).get("/api/v1/patches").then().statusCode(200);
    }

    private static String patch(String decider) {
        String key = Patches.published("flow", CONTENT);
        Grants.plan(key, Map.of("decider", decider));
        return key;
    }

    @Test
    void the_customers_manager_decides_alone_where_the_plan_says_so() {
        String key = patch("CUSTOMER_MANAGER");
        int id = Patches.requested(key, Cast.MEI);

        assertThat(waiting(Cast.TOM)).contains(id);
        assertThat(waiting(Cast.MEI)).doesNotContain(id);
        assertThat(waiting(Cast.ANA)).doesNotContain(id);
        decide(Cast.RAY, "/api/v1/authorizations/", id, Map.of("outcome", "GRANTED", "until", soon()))
                .then()
                .statusCode(409);
        for (Cast other : List.of(Cast.MEI, Cast.ANA)) {
            decide(other, OWN + "/", id, Map.of("outcome", "GRANTED", "until", soon()))
                    .then()
                    .statusCode(404);
        }
        decide(Cast.TOM, OWN + "/", id, Map.of("outcome", "GRANTED")).then().statusCode(400);
        decide(Cast.TOM, OWN + "/", id, Map.of("outcome", "GRANTED", "until", soon()))
                .then()
                .statusCode(200)
                .body("state", equalTo("GRANTED"));

        assertAccess(Cast.MEI, key, "GRANT");
        assertThat(waiting(Cast.TOM)).doesNotContain(id);
    }

    @Test
    void both_agree_one_after_the_other_and_either_may_refuse() {
        String key = patch("BOTH");
        int id = Patches.requested(key, Cast.MEI);

        decide(Cast.TOM, OWN + "/", id, Map.of("outcome", "GRANTED", "note", "Needed for the closing"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REQUESTED"))
                .body("turn", equalTo("VENDOR"));
        assertAccess(Cast.MEI, key, "REQUESTED");
        Patches.decided(id, Map.of("outcome", "GRANTED", "until", soon()));
        assertAccess(Cast.MEI, key, "GRANT");

        var mei = Browser.loggedInAs(Cast.MEI);
        mei.post("/downloads", "/language", Map.of("language", "en", "back", "/downloads"));
        assertThat(mei.get("/downloads/" + key).asString())
                .contains("What happened")
                .contains("Agreed, passed on to a release manager")
                .contains("Needed for the closing")
                .contains("Tom Reed");
        String other = patch("BOTH");
        int refused = Patches.requested(other, Cast.MEI);
        decide(Cast.TOM, OWN + "/", refused, Map.of("outcome", "REFUSED"))
                .then()
                .statusCode(400);
        decide(Cast.TOM, OWN + "/", refused, Map.of("outcome", "REFUSED", "note", "Not now"))
                .then()
                .statusCode(200);
        assertAccess(Cast.MEI, other, "REFUSED");
    }

    @Test
    void without_a_manager_at_the_customer_or_for_the_managers_own_requests_a_release_manager_decides() {
        String key = patch("CUSTOMER_MANAGER");
        int ofTom = Patches.requested(key, Cast.TOM);
        String gate = Patches.published("gate", CONTENT);
        Grants.plan(gate, Map.of("decider", "BOTH"));
        int ofAna = Patches.requested(gate, Cast.ANA);

        assertThat(waiting(Cast.TOM)).doesNotContain(ofTom);
        Patches.decided(ofTom, Map.of("outcome", "GRANTED", "until", soon()));
        Patches.decided(ofAna, Map.of("outcome", "GRANTED", "until", soon()));
        assertAccess(Cast.TOM, key, "GRANT");
        assertAccess(Cast.ANA, gate, "GRANT");
    }

    @Test
    void whoever_has_to_decide_is_reminded_once_when_the_time_is_over() {
        String key = patch("CUSTOMER_MANAGER");
        int id = Patches.requested(key, Cast.MEI);

        reminders.run();
        assertThat(notices(Cast.TOM, key)).containsExactly("AUTHORIZATION_REQUESTED");
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofHours(25)), Clock.class);
        reminders.run();
        reminders.run();

        assertThat(notices(Cast.TOM, key))
                .containsExactlyInAnyOrder("AUTHORIZATION_REQUESTED", "AUTHORIZATION_OVERDUE");
        String page =
                Browser.loggedInAs(Cast.TOM).get("/account/authorizations").asString();
        assertThat(page).contains("/account/authorizations/" + id + "/decision").contains("badge-bad");
    }

    @Test
    void managers_ask_others_to_decide_on_the_pages() {
        String flow = patch("BOTH");
        int id = Patches.requested(flow, Cast.TOM);
        var ray = Browser.loggedInAs(Cast.RAY);
        String queue = "/desk/authorizations";
        assertThat(ray.get(queue).asString()).contains(queue + "/" + id + "/delegation");
        assertThat(ray.post(queue, queue + "/" + id + "/delegation", Map.of("person", "mei.lin"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(ray.post(queue, queue + "/" + id + "/delegation", Map.of("person", Cast.RUI.username()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(notices(Cast.RUI, flow)).hasSize(2);

        int ofMei = Patches.requested(flow, Cast.MEI);
        var tom = Browser.loggedInAs(Cast.TOM);
        String own = "/account/authorizations";
        Response wrong = tom.post(own, own + "/" + ofMei + "/delegation", Map.of("person", Cast.ANA.username()));
        assertThat(wrong.statusCode()).isEqualTo(400);
        Response empty = tom.post(own, own + "/" + ofMei + "/decision", Map.of("outcome", "REFUSED", "note", ""));
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.asString()).contains("href=\"#note\"");
        assertThat(tom.post(own, own + "/" + ofMei + "/decision", Map.of("outcome", "GRANTED", "note", ""))
                        .statusCode())
                .isEqualTo(303);
        assertThat(waiting(Cast.TOM)).doesNotContain(ofMei);
    }

    private static List<Integer> waiting(Cast person) {
        return Login.as(person).get(OWN + "?size=100").jsonPath().getList("items.id");
    }

    private static List<String> notices(Cast person, String key) {
        return Login.as(person)
                .get("/api/v1/notifications?size=100")
                .jsonPath()
                .getList("items.findAll { it.reference == '" + key + "' && it.kind.startsWith('AUTHORIZATION') }.kind");
    }

    private static Response decide(Cast person, String list, int id, Map<String, ?> decision) {
        return Login.as(person).body(decision).patch(list + id + "/decision");
    }

    private static String soon() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(5).toString();
    }

    private static void assertAccess(Cast person, String key, String reason) {
        Login.as(person).get("/api/v1/patches/" + key).then().body("access.reason", equalTo(reason));
    }
}
