package org.askwell.downloads.grants;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.downloads.Patches;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

/** R2: rights that a release manager gives without being asked, and releases in stages. */
@QuarkusTest
@WithTestResource(TestServers.class)
class GrantTest {

    private static final byte[] CONTENT = "0123456789".getBytes(StandardCharsets.US_ASCII);
    private static final String NORTHFIELD = "northfield";

    private static String gate() {
        return Patches.published("gate", CONTENT);
    }

    @Test
    void a_right_of_one_person_is_no_colleagues_and_for_one_patch_only() {
        String key = gate();
        String other = gate();

        int grant = Grants.toPerson(Cast.ANA, key);

        assertDecided(Cast.ANA, key, true, "GRANT");
        assertDecided(Cast.ANA, other, false, "NO_CONTRACT");
        assertDecided(Cast.WEI, key, false, "NO_CONTRACT");
        Grants.revoke(grant);
        assertDecided(Cast.ANA, key, false, "REVOKED");
    }

    @Test
    void a_right_of_a_customer_is_everybodys_there_and_for_every_patch_of_the_product() {
        String key = Patches.published("report", CONTENT);

        int grant = Grants.toCustomer(NORTHFIELD, Map.of("product", "report"));

        assertDecided(Cast.ANA, key, true, "GRANT");
        assertDecided(Cast.WEI, Patches.published("report", CONTENT), true, "GRANT");
        assertDecided(Cast.MEI, key, false, "NO_CONTRACT");
        Grants.revoke(grant);
        assertDecided(Cast.WEI, key, false, "REVOKED");
    }

    @Test
    void a_right_begins_and_ends_by_the_day() {
        String key = gate();
        LocalDate first = Grants.today().plusDays(3);
        Grants.post(Map.of("organisation", NORTHFIELD, "patch", key), first, first.plusDays(2))
                .then()
                .statusCode(201);

        assertDecided(Cast.ANA, key, false, "GRANT_LATER");
        itIs(first);
        assertDecided(Cast.ANA, key, true, "GRANT");
        itIs(first.plusDays(2));
        assertDecided(Cast.ANA, key, true, "GRANT");
        itIs(first.plusDays(3));
        assertDecided(Cast.ANA, key, false, "GRANT_EXPIRED");
    }

    @Test
    void pilots_get_a_patch_before_all_others() {
        String key = gate();
        String pilots = CustomerGroups.keep("pilots-" + key.replace('.', '-'), "harbor-bureau");
        LocalDate soon = Grants.today().plusDays(2);
        Grants.toCustomer(NORTHFIELD, Map.of("patch", key));

        Grants.plan(key, Map.of("opensOn", soon.plusDays(3).toString(), "stages", Map.of(pilots, soon.toString())));
        assertDecided(Cast.MEI, key, false, "EMBARGO");
        assertDecided(Cast.ANA, key, false, "EMBARGO");
        itIs(soon);
        assertDecided(Cast.MEI, key, true, "CONTRACT");
        assertDecided(Cast.ANA, key, false, "STAGE");
        itIs(soon.plusDays(3));
        assertDecided(Cast.ANA, key, true, "GRANT");
    }

    @Test
    void export_control_binds_contracts_and_rights_but_not_customers_who_are_cleared() {
        String key = gate();
        Grants.toCustomer(NORTHFIELD, Map.of("patch", key));
        Grants.plan(key, Map.of("exportControlled", true));

        assertDecided(Cast.MEI, key, false, "EXPORT");
        assertDecided(Cast.ANA, key, false, "EXPORT");
        String group = CustomerGroups.cleared("cleared-" + key.replace('.', '-'), NORTHFIELD);
        assertDecided(Cast.ANA, key, true, "GRANT");
        assertDecided(Cast.MEI, key, false, "EXPORT");
        CustomerGroups.cleared(group);
        assertDecided(Cast.ANA, key, false, "EXPORT");
    }

    @Test
    void a_level_that_does_not_include_the_patch_does_not_get_it() {
        String key = gate();

        Grants.plan(key, Map.of("levels", List.of("standard")));
        assertDecided(Cast.MEI, key, true, "CONTRACT");
        Login.as(Cast.RAY)
                .body(Map.of("levels", List.of("golden")))
                .put("/api/v1/patches/" + key + "/plan")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("levels"));
    }

    @Test
    void whoever_is_refused_reads_everything_that_was_looked_at_and_what_to_do() {
        String key = gate();
        Grants.plan(key, Map.of("opensOn", Grants.today().plusDays(7).toString()));

        Login.as(Cast.ANA)
                .header("Accept-Language", "en")
                .get("/api/v1/patches/" + key + "/content")
                .then()
                .statusCode(403)
                .body("explanation.reason", hasItems("NO_CONTRACT", "EMBARGO"))
                .body("explanation.met", equalTo(List.of(false, false)));
        Login.as(Cast.MEI)
                .get("/api/v1/patches/" + key)
                .then()
                .body("access.reason", equalTo("EMBARGO"))
                .body("access.until", equalTo(Grants.today().plusDays(7).toString()))
                .body("access.explanation.reason", equalTo(List.of("CONTRACT", "EMBARGO")))
                .body("access.next.length()", org.hamcrest.Matchers.greaterThan(5));
        var mei = Browser.loggedInAs(Cast.MEI);
        mei.post("/downloads", "/language", Map.of("language", "en", "back", "/downloads"));
        assertThat(mei.get("/downloads/" + key).asString())
                .contains("has not been released to customers yet")
                .contains("nothing else is needed")
                .contains("What was looked at")
                .contains("has an active service contract")
                .doesNotContain("/content");
        Response refused = mei.get("/downloads/" + key + "/content");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.asString()).contains("has not been released to customers yet");
    }

    @Test
    void what_is_wrong_with_a_right_is_told_by_the_field() {
        LocalDate today = Grants.today();
        String key = gate();

        assertWrong(Map.of("patch", key), today, today, "person");
        assertWrong(Map.of("person", "mei.lin", "organisation", NORTHFIELD, "patch", key), today, today, "person");
        assertWrong(Map.of("person", "nobody.here", "patch", key), today, today, "person");
        assertWrong(Map.of("organisation", "nowhere", "patch", key), today, today, "organisation");
        assertWrong(Map.of("organisation", NORTHFIELD), today, today, "patch");
        assertWrong(Map.of("organisation", NORTHFIELD, "patch", "gate-0"), today, today, "patch");
        assertWrong(Map.of("organisation", NORTHFIELD, "product", "none"), today, today, "product");
        assertWrong(Map.of("organisation", NORTHFIELD, "patch", key), today, today.minusDays(1), "until");
        assertWrong(Map.of("organisation", NORTHFIELD, "patch", key, "reason", " "), today, today, "reason");
        Login.as(Cast.RAY)
                .body(Map.of("name", Map.of("en", "A", "zh-CN", "甲"), "members", List.of("nowhere")))
                .put("/api/v1/customer-groups/wrong")
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("members")));
        Login.as(Cast.RAY)
                .body(Map.of("stages", Map.of("no-such-group", today.toString())))
                .put("/api/v1/patches/" + key + "/plan")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("stage-no-such-group"));
    }

    private static void assertWrong(Map<String, String> what, LocalDate from, LocalDate until, String field) {
        Grants.post(what, from, until).then().statusCode(400).body("errors.field", equalTo(List.of(field)));
    }

    @Test
    void release_managers_do_all_of_it_on_pages_and_it_is_accounted_for() {
        String key = gate();
        String group = "page-" + key.replace('.', '-');
        var ray = Browser.loggedInAs(Cast.RAY);
        String groups = "/desk/customer-groups";
        assertThat(ray.post(
                                groups + "/new",
                                groups,
                                Map.of("code", group, "nameEn", "Pilots", "nameZh", "试点", "members", "harbor-bureau"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(ray.get(groups + "/" + group).asString()).contains("harbor-bureau");
        String plan = "/desk/patches/" + key + "/plan";
        String last = Grants.today().plusDays(9).toString();
        Response late = ray.post(plan, plan, Map.of("opensOn", last, "group", group, "day", last));
        assertThat(late.statusCode()).isEqualTo(400);
        assertThat(late.asString()).contains("stage-" + group + "-error").contains(last);
        String today = Grants.today().toString();
        assertThat(ray.post(plan, plan, Map.of("opensOn", last, "group", group, "day", today))
                        .statusCode())
                .isEqualTo(303);
        assertDecided(Cast.MEI, key, true, "CONTRACT");
        Response empty = ray.post("/desk/grants", "/desk/grants", Map.of("organisation", NORTHFIELD));
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.asString()).contains("value=\"northfield\"");
        assertThat(ray.post(
                                "/desk/grants",
                                "/desk/grants",
                                Map.of(
                                        "organisation",
                                        NORTHFIELD,
                                        "patch",
                                        key,
                                        "from",
                                        today,
                                        "until",
                                        last,
                                        "reason",
                                        "A trial of " + key))
                        .statusCode())
                .isEqualTo(303);
        assertDecided(Cast.ANA, key, false, "STAGE");
        int id = Login.as(Cast.RAY).get("/api/v1/grants?size=1").path("items[0].id");
        String revocation = "/desk/grants/" + id + "/revocation";
        assertThat(ray.post("/desk/grants", revocation, Map.of("reason", "")).statusCode())
                .isEqualTo(400);
        assertThat(ray.post("/desk/grants", revocation, Map.of("reason", "Over"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(ray.post("/desk/grants", revocation, Map.of("reason", "Over"))
                        .statusCode())
                .isEqualTo(409);

        String audit = Browser.loggedInAs(Cast.ROOT).get("/admin/audit").asString();
        assertThat(audit).contains(group).contains("A trial of " + key).contains(NORTHFIELD + " / " + key);
    }

    private static void itIs(LocalDate day) {
        QuarkusMock.installMockForType(
                Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), Clock.class);
    }

    private static void assertDecided(Cast person, String key, boolean allowed, String reason) {
        Login.as(person).get("/api/v1/patches/" + key).then().statusCode(200).body("access.reason", equalTo(reason));
        Login.as(person)
                .accept("*/*")
                .get("/api/v1/patches/" + key + "/content")
                .then()
                .statusCode(allowed ? 200 : 403);
    }
}
