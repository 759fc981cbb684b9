package org.askwell.downloads.grants;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.customers.Installed;
import org.askwell.downloads.Patches;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.MailBox;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** R28: customers hear of a patch when their stage of its release begins, and once. */
@QuarkusTest
@WithTestResource(TestServers.class)
class StageOpeningsTest {

    private static final byte[] CONTENT = "patch".getBytes(StandardCharsets.US_ASCII);
    private static final String SUBSCRIPTION = "/api/v1/products/flow/subscription";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject
    StageOpenings openings;

    @BeforeEach
    void both_customers_are_known() {
        for (Cast person : List.of(Cast.MEI, Cast.WEI)) {
            Login.as(person).get("/api/v1/patches").then().statusCode(200);
        }
        Installed.atCustomer("northfield", "flow", "3.5");
    }

    @AfterEach
    void it_is_today() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
        Login.as(Cast.MEI).delete(SUBSCRIPTION).then().statusCode(204);
    }

    @Test
    void R28_a_customer_of_a_later_stage_is_told_when_it_begins_and_once() {
        String key = draft(Map.of("opensOn", day(5)));
        Patches.publish(key);

        assertThat(told(Cast.WEI, key)).isEmpty();
        assertThat(receipts(key)).isEmpty();
        runOn(4);
        assertThat(told(Cast.WEI, key)).isEmpty();

        runOn(5);
        runOn(5);
        runOn(6);
        assertThat(told(Cast.WEI, key)).containsExactly("PATCH_PUBLISHED");
        assertThat(receipts(key)).contains("northfield").doesNotHaveDuplicates();
    }

    @Test
    void pilots_are_told_before_all_others_who_follow_it() {
        Login.as(Cast.MEI).put(SUBSCRIPTION).then().statusCode(204);
        String pilots = CustomerGroups.keep("stage-openings", "northfield");
        String key = draft(Map.of("opensOn", day(5), "stages", Map.of(pilots, day(2))));
        Patches.publish(key);

        runOn(2);
        assertThat(told(Cast.WEI, key)).containsExactly("PATCH_PUBLISHED");
        assertThat(told(Cast.MEI, key)).isEmpty();
        runOn(5);
        assertThat(told(Cast.WEI, key)).containsExactly("PATCH_PUBLISHED");
        assertThat(told(Cast.MEI, key)).containsExactly("FOLLOWED_PATCH_PUBLISHED");
    }

    @Test
    void a_plan_that_lets_them_have_it_earlier_tells_them_at_once() {
        String key = draft(Map.of("opensOn", day(5)));
        Patches.publish(key);
        assertThat(told(Cast.WEI, key)).isEmpty();

        var server = MailBox.open();
        Grants.plan(key, Map.of("exportControlled", false));

        assertThat(told(Cast.WEI, key)).containsExactly("PATCH_PUBLISHED");
        assertThat(server.await("wei.zhang@northfield.example", "补丁 " + key).text())
                .contains("/downloads/" + key);
        runOn(6);
        assertThat(told(Cast.WEI, key)).containsExactly("PATCH_PUBLISHED");
    }

    private static String draft(Map<String, ?> plan) {
        String key = Patches.draft("flow", CONTENT);
        Grants.plan(key, plan);
        return key;
    }

    private static String day(int later) {
        return TODAY.plusDays(later).toString();
    }

    private void runOn(int later) {
        QuarkusMock.installMockForType(
                Clock.fixed(TODAY.plusDays(later).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                Clock.class);
        openings.run();
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    private static List<String> told(Cast person, String key) {
        return Login.as(person)
                .get("/api/v1/notifications?size=100")
                .jsonPath()
                .getList("items.findAll { it.reference == '" + key + "' }.kind");
    }

    private static List<String> receipts(String key) {
        return Login.as(Cast.RAY)
                .get("/api/v1/patches/" + key + "/receipts")
                .jsonPath()
                .getList("items.organisation");
    }
}
