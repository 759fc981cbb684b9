package org.askwell.accounts.viewing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
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
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

/** R2, R24: staff see what a customer sees, change nothing meanwhile, and it is accounted for. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ViewingTest {

    private static final String FILE = "/desk/customers/harbor-bureau";
    private static final String BANNER = "/viewing/ending";

    private static final List<String> PAGES = List.of(
            "/",
            "/ask",
            "/search?q=voucher",
            "/knowledge",
            "/news",
            "/tickets",
            "/changes",
            "/downloads",
            "/downloads/links",
            "/notifications",
            "/account",
            "/account/colleagues",
            "/account/authorizations",
            "/reports/service");

    private static Browser viewing(Cast person) {
        var browser = Browser.loggedInAs(person);
        assertThat(browser.post(FILE, FILE + "/viewing", Map.of()).statusCode()).isEqualTo(303);
        return browser;
    }

    @Test
    void an_agent_sees_the_customers_pages_each_of_them_marked() {
        String key = Patches.published("gate", "0123456789".getBytes(StandardCharsets.US_ASCII));
        var sam = viewing(Cast.SAM);

        for (String path : PAGES) {
            Response page = sam.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.asString()).as(path).contains(BANNER).contains("Harbor City Finance Bureau");
        }
        assertThat(sam.get("/downloads/" + key).asString()).contains("/downloads/" + key + "/content");
        assertThat(sam.get("/downloads/flow-3.6.1").asString()).contains("#request");
    }

    @Test
    void nothing_is_changed_or_taken_along_and_no_role_of_ones_own_counts() {
        String key = Patches.published("gate", "0123456789".getBytes(StandardCharsets.US_ASCII));
        var root = viewing(Cast.ROOT);
        String page = "/downloads/" + key;

        assertThat(root.get(page + "/content").statusCode()).isEqualTo(403);
        for (String path : List.of(
                page + "/authorizations",
                page + "/links",
                page + "/installation",
                "/tickets",
                "/ask",
                "/account",
                "/notifications/reading",
                "/language",
                FILE + "/viewing")) {
            Response answer = root.post("/account", path, Map.of("reason", "We need it", "language", "en"));
            assertThat(answer.statusCode()).as(path).isIn(403, 405);
            assertThat(answer.asString()).as(path).contains("Harbor City Finance Bureau");
        }
        for (String path : List.of("/desk", FILE, "/admin", "/admin/audit", "/desk/patches")) {
            assertThat(root.get(path).statusCode()).as(path).isEqualTo(403);
        }
        root.get(page);
        Login.as(Cast.RAY)
                .get("/api/v1/patches/" + key + "/receipts")
                .then()
                .body("items.findAll { it.organisation == 'harbor-bureau' }.seen", everyItem(nullValue()));
    }

    @Test
    void one_click_ends_it_and_the_audit_trail_has_both() {
        var sue = viewing(Cast.SUE);

        assertThat(sue.post("/downloads", BANNER, Map.of()).header("Location")).endsWith(FILE);
        assertThat(sue.get(FILE).statusCode()).isEqualTo(200);
        assertThat(sue.get("/downloads").asString()).doesNotContain(BANNER);

        var ava = Browser.loggedInAs(Cast.AVA);
        ava.post("/downloads", "/language", Map.of("language", "en", "back", "/downloads"));
        assertThat(ava.get("/admin/audit").asString())
                .contains("Looked at the portal as a customer")
                .contains("Ended looking at it as a customer");
    }

    @Test
    void it_ends_by_itself_and_belongs_to_one_user_only() {
        var sam = Browser.loggedInAs(Cast.SAM);
        String cookie = sam.post(FILE, FILE + "/viewing", Map.of()).getCookie(Viewings.COOKIE);

        for (Cast other : List.of(Cast.ANA, Cast.ROOT)) {
            assertThat(Browser.loggedInAs(other)
                            .keeping(Viewings.COOKIE, cookie)
                            .get("/account")
                            .asString())
                    .doesNotContain(BANNER);
        }
        assertThat(sam.get("/account").asString()).contains(BANNER);
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(61)), Clock.class);
        assertThat(sam.get("/account").asString()).doesNotContain(BANNER);
    }

    @Test
    void customers_and_staff_who_see_no_tickets_do_not_look_as_others() {
        for (Cast other : List.of(Cast.MEI, Cast.TOM, Cast.RAY, Cast.ED, Cast.AVA)) {
            Response answer = Browser.loggedInAs(other).post("/downloads", FILE + "/viewing", Map.of());
            assertThat(answer.statusCode()).as(other.name()).isEqualTo(403);
        }
        assertThat(Browser.loggedInAs(Cast.SAM)
                        .post(FILE, "/desk/customers/nowhere/viewing", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }
}
