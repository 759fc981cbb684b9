package org.askwell.downloads.links;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.downloads.Patches;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** R2: links for programs that fetch a file without a login, and what ends them. */
@QuarkusTest
@WithTestResource(TestServers.class)
class LinkTest {

    private static final byte[] CONTENT = "0123456789".getBytes(StandardCharsets.US_ASCII);

    private static String key;

    private static String patch() {
        if (key == null) {
            key = Patches.published("ledger", CONTENT);
        }
        return key;
    }

    @Test
    void a_link_gets_the_file_without_a_login_whole_or_in_part() {
        String url = Links.made(Cast.MEI, patch()).url();

        Response whole = Links.fetch(url);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.asByteArray()).isEqualTo(CONTENT);
        assertThat(whole.header("Content-Disposition")).contains("filename*=UTF-8''%E8%A1%A5%E4%B8%81%20%E5%8C%85.zip");
        Response part = Links.program().header("Range", "bytes=4-").get(URI.create(url));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.asString()).isEqualTo("456789");
        assertThat(Links.program().head(URI.create(url)).header("Content-Length"))
                .isEqualTo("10");
    }

    @Test
    void nothing_about_a_link_is_kept_on_the_way_or_told_to_others() {
        Links.Made link = Links.made(Cast.MEI, patch());

        Response answer = Links.fetch(link.url());

        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        DownloadLink kept = QuarkusTransaction.requiringNew().call(() -> DownloadLink.findById((long) link.id()));
        assertThat(kept.tokenHash).hasSize(64).doesNotContain(link.token());
        assertThat(Login.as(Cast.MEI).get("/api/v1/download-links").asString()).doesNotContain(link.token());
    }

    @Test
    void T10_an_altered_link_gets_nothing() {
        Links.Made link = Links.made(Cast.MEI, patch());
        String token = link.token();
        String another = (token.charAt(0) == 'x' ? "y" : "x") + token.substring(1);

        for (String url : List.of(
                link.url().replace(token, another),
                link.url().replace(token, token.substring(1)),
                link.url().replace(".zip", ".exe"))) {
            assertRefused(url, 403, "There is no such link");
        }
    }

    @Test
    void T10_an_expired_link_gets_nothing_and_T22_stays_so() {
        String url = Links.made(Cast.MEI, patch()).url();

        later(Duration.ofHours(11).plusMinutes(59));
        assertThat(Links.fetch(url).statusCode()).isEqualTo(200);
        later(Duration.ofHours(12).plusMinutes(1));

        assertRefused(url, 410, "too old");
    }

    @Test
    void T10_a_foreign_link_gets_nothing() {
        String url = Links.made(Cast.MEI, patch()).url();
        String path = URI.create(url).getRawPath();

        Response answer = Browser.loggedInAs(Cast.ANA).get(URI.create(path).getPath());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(Browser.loggedInAs(Cast.MEI).get(URI.create(path).getPath()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_revoked_link_gets_nothing_and_only_its_owner_revokes_it() {
        Links.Made link = Links.made(Cast.MEI, patch());
        String path = "/api/v1/download-links/" + link.id();

        Login.as(Cast.TOM).delete(path).then().statusCode(404);
        Login.as(Cast.RAY).delete(path).then().statusCode(404);
        assertThat(Links.fetch(link.url()).statusCode()).isEqualTo(200);
        Login.as(Cast.MEI).delete(path).then().statusCode(204);
        Login.as(Cast.MEI).delete(path).then().statusCode(204);

        assertRefused(link.url(), 410, "revoked");
    }

    @Test
    void a_link_ends_with_the_grant() {
        String gate = Patches.published("gate", CONTENT);
        int request = Patches.requested(gate, Cast.ANA);
        Patches.decided(
                request,
                Map.of(
                        "outcome",
                        "GRANTED",
                        "until",
                        LocalDate.now(ZoneOffset.UTC).plusDays(5).toString()));
        String url = Links.made(Cast.ANA, gate).url();
        assertThat(Links.fetch(url).statusCode()).isEqualTo(200);

        Patches.decided(request, Map.of("outcome", "REVOKED", "note", "Sent by mistake"));

        assertRefused(url, 403, "withdrawn");
        assertThat(Login.as(Cast.ANA).post("/api/v1/patches/" + gate + "/links").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_link_ends_with_the_patch() {
        String recalled = Patches.published("ledger", CONTENT);
        String url = Links.made(Cast.MEI, recalled).url();

        Login.as(Cast.RAY)
                .body(Map.of("reason", "Breaks sign-on"))
                .delete("/api/v1/patches/" + recalled + "/publication");

        assertRefused(url, 403, "recalled");
    }

    @Test
    void a_link_ends_with_the_account_and_so_does_every_login_of_it() {
        String url = Links.made(Cast.TOM, patch()).url();
        Browser tom = Browser.loggedInAs(Cast.TOM);
        assertThat(tom.get("/account").statusCode()).isEqualTo(200);

        Login.as(Cast.ROOT).put("/api/v1/accounts/tom.reed/block").then().statusCode(204);
        try {
            assertRefused(url, 410, "has changed");
            assertThat(tom.get("/account").statusCode()).isEqualTo(403);
            assertThat(tom.get("/downloads/" + patch() + "/content").statusCode())
                    .isEqualTo(403);
            assertThat(Login.as(Cast.TOM)
                            .get("/api/v1/patches/" + patch() + "/content")
                            .statusCode())
                    .isEqualTo(403);
        } finally {
            Login.as(Cast.ROOT).delete("/api/v1/accounts/tom.reed/block").then().statusCode(204);
        }
        assertThat(Links.fetch(url).statusCode()).isEqualTo(200);
        assertThat(Login.as(Cast.ROOT).put("/api/v1/accounts/root.admin/block").statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_link_ends_with_logging_out_everywhere() {
        String url = Links.made(Cast.WEI, Patches.published("flow", CONTENT)).url();
        assertThat(Links.fetch(url).statusCode()).isEqualTo(200);

        Browser.loggedInAs(Cast.WEI).post("/account", "/account/logins/ending", Map.of("everywhere", "true"));

        assertRefused(url, 410, "revoked");
    }

    @Test
    void roles_get_nobody_a_link() {
        for (Cast staff : List.of(Cast.RAY, Cast.SAM, Cast.ROOT)) {
            assertThat(Login.as(staff)
                            .post("/api/v1/patches/" + patch() + "/links")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(Login.as(Cast.ANA)
                        .post("/api/v1/patches/" + patch() + "/links")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Login.as(Cast.MEI)
                        .post("/api/v1/patches/" + Patches.draft("ledger", CONTENT) + "/links")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_owner_sees_what_was_fetched() {
        Links.Made link = Links.made(Cast.MEI, patch());

        Links.program().header("Range", "bytes=0-3").get(URI.create(link.url()));
        Links.program().header("Range", "bytes=4-").get(URI.create(link.url()));

        String row = "items.find { it.id == " + link.id() + " }.";
        Awaitility.await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            var links = Login.as(Cast.MEI).get("/api/v1/download-links").jsonPath();
            assertThat(links.getInt(row + "requests")).isEqualTo(2);
            assertThat(links.getInt(row + "bytes")).isEqualTo(10);
            assertThat(links.getBoolean(row + "finished")).isTrue();
            assertThat(links.getString(row + "state")).isEqualTo("OPEN");
        });
        assertThat(Login.as(Cast.TOM).get("/api/v1/download-links").jsonPath().getList("items.id"))
                .doesNotContain(link.id());
    }

    @Test
    void nobody_has_more_links_than_can_be_kept_in_view() {
        String report = Patches.published("gate", CONTENT);
        Patches.decided(
                Patches.requested(report, Cast.ANA),
                Map.of(
                        "outcome",
                        "GRANTED",
                        "until",
                        LocalDate.now(ZoneOffset.UTC).toString()));
        var first = Links.made(Cast.ANA, report);
        int status = 201;
        for (int i = 0; i < 50 && status == 201; i++) {
            status = Login.as(Cast.ANA)
                    .post("/api/v1/patches/" + report + "/links")
                    .statusCode();
        }
        assertThat(status).isEqualTo(409);

        Login.as(Cast.ANA).delete("/api/v1/download-links/" + first.id());

        assertThat(Links.made(Cast.ANA, report).url()).isNotEmpty();
    }

    private static void later(Duration duration) {
        QuarkusMock.installMockForType(Clock.fixed(Instant.now().plus(duration), ZoneOffset.UTC), Clock.class);
    }

    private static void assertRefused(String url, int status, String words) {
        for (String range : List.of("bytes=0-1", "none")) {
            Response answer = Links.program()
                    .header("Range", range)
                    .header("Accept-Language", "en")
                    .get(URI.create(url));
            assertThat(answer.statusCode()).as(url).isEqualTo(status);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.header("Cache-Control")).contains("no-store");
            assertThat(answer.<String>path("detail")).contains(words);
        }
        assertThat(Links.program().head(URI.create(url)).statusCode()).isEqualTo(status);
    }
}
