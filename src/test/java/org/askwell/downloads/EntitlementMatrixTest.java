package org.askwell.downloads;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** R2, R10: who gets a patch, over every way to it. */
@QuarkusTest
@WithTestResource(TestServers.class)
class EntitlementMatrixTest {

    private static final byte[] CONTENT = "0123456789".getBytes(StandardCharsets.US_ASCII);
    private static final Set<Cast> CUSTOMERS = Set.of(Cast.MEI, Cast.TOM, Cast.ANA, Cast.WEI);

    @Test
    void somebody_not_logged_in_sees_patches_but_gets_none() {
        var browser = Browser.anonymous();

        assertThat(browser.get("/downloads?product=report").asString()).contains("report-6.2.3");
        assertThat(browser.get("/downloads/gate-2.8.4").statusCode()).isEqualTo(200);
        assertThat(browser.get("/downloads/gate-2.8.4/content").statusCode()).isEqualTo(302);
        for (String path : List.of("", "/gate-2.8.4", "/gate-2.8.4/content", "/gate-2.8.4/authorizations")) {
            given().get("/api/v1/patches" + path).then().statusCode(401);
        }
    }

    @Test
    void an_active_contract_entitles() {
        assertAllowed(Cast.MEI, "gate-2.8.4", "CONTRACT");
        assertAllowed(Cast.TOM, "ledger-5.4.2", "CONTRACT");
        assertAllowed(Cast.WEI, "flow-3.6.1", "CONTRACT");
    }

    @Test
    void an_expired_contract_does_not_entitle() {
        assertRefused(Cast.ANA, "ledger-5.4.2", "CONTRACT_EXPIRED");
    }

    @Test
    void without_a_contract_for_the_product_nothing_is_delivered() {
        assertRefused(Cast.ANA, Patches.published("gate", CONTENT), "NO_CONTRACT");
        assertRefused(Cast.MEI, Patches.published("flow", CONTENT), "NO_CONTRACT");
    }

    @Test
    void staff_get_no_patches_but_release_managers_do() {
        for (Cast staff : List.of(Cast.SAM, Cast.LI, Cast.SUE, Cast.ED, Cast.ROOT, Cast.AVA)) {
            assertRefused(staff, "gate-2.8.4", "NO_CUSTOMER");
        }
        assertAllowed(Cast.RAY, "gate-2.8.4", "RELEASE_MANAGER");
    }

    @Test
    void a_grant_entitles_the_person_who_asked_and_no_colleague() {
        String key = Patches.published("gate", CONTENT);
        int request = Patches.requested(key, Cast.ANA);
        assertRefused(Cast.ANA, key, "REQUESTED");

        grant(request, LocalDate.now(ZoneOffset.UTC));

        assertAllowed(Cast.ANA, key, "GRANT");
        assertRefused(Cast.WEI, key, "NO_CONTRACT");
    }

    @Test
    void a_refused_request_does_not_entitle() {
        String key = Patches.published("gate", CONTENT);

        Patches.decided(Patches.requested(key, Cast.ANA), Map.of("outcome", "REFUSED", "note", "Please renew"));

        assertRefused(Cast.ANA, key, "REFUSED");
    }

    @Test
    void a_revoked_grant_ends_at_once() {
        String key = Patches.published("gate", CONTENT);
        int request = Patches.requested(key, Cast.ANA);
        grant(request, LocalDate.now(ZoneOffset.UTC).plusDays(5));
        assertAllowed(Cast.ANA, key, "GRANT");

        Patches.decided(request, Map.of("outcome", "REVOKED", "note", "Sent by mistake"));

        assertRefused(Cast.ANA, key, "REVOKED");
    }

    @Test
    void a_grant_that_is_revoked_during_a_download_ends_it() throws IOException {
        String key = Patches.published("gate", new byte[24 * 1024 * 1024]);
        int request = Patches.requested(key, Cast.ANA);
        grant(request, LocalDate.now(ZoneOffset.UTC).plusDays(5));

        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(8 * 1024);
            socket.connect(new InetSocketAddress("localhost", TestServers.PORT));
            socket.getOutputStream()
                    .write(("GET /api/v1/patches/" + key
                                    + "/content HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + Login.token(Cast.ANA) + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(20_000);
            assertThat(socket.getInputStream().readNBytes(1_000)).hasSize(1_000);

            Patches.decided(request, Map.of("outcome", "REVOKED", "note", "Sent by mistake"));

            Awaitility.await().until(() -> outcomes(key).contains("REVOKED"));
            assertThat(rest(socket)).isLessThan(24 * 1024 * 1024);
        }

        assertRefused(Cast.ANA, key, "REVOKED");
    }

    /** @return how many bytes still come; the end may be a reset, too */
    private static long rest(Socket socket) {
        long count = 0;
        try {
            var piece = new byte[64 * 1024];
            for (int read = 0; read >= 0; read = socket.getInputStream().read(piece)) {
                count += read;
            }
        } catch (SocketTimeoutException e) {
            throw new AssertionError("The download stands still and is not ended", e);
        } catch (IOException e) {
            return count;
        }
        return count;
    }

    private static List<String> outcomes(String key) {
        return Login.as(Cast.RAY)
                .get("/api/v1/download-records?patch=" + key)
                .jsonPath()
                .getList("items.reason");
    }

    @Test
    void a_grant_is_good_on_its_last_day_and_not_on_the_next() {
        String key = Patches.published("gate", CONTENT);
        LocalDate last = LocalDate.now(ZoneOffset.UTC).plusDays(3);
        grant(Patches.requested(key, Cast.ANA), last);

        itIs(last);
        assertAllowed(Cast.ANA, key, "GRANT");

        itIs(last.plusDays(1));
        assertRefused(Cast.ANA, key, "GRANT_EXPIRED");
    }

    @Test
    void a_contract_entitles_on_its_last_day_and_not_on_the_next() {
        LocalDate last = LocalDate.now(ZoneOffset.UTC).plusYears(1);
        String key = Patches.published("gate", CONTENT);
        Patches.requested(key, Cast.MEI);

        itIs(last);
        assertAllowed(Cast.MEI, key, "CONTRACT");

        itIs(last.plusDays(1));
        assertRefused(Cast.MEI, key, "CONTRACT_EXPIRED");
    }

    @Test
    void a_draft_exists_for_release_managers_only() {
        String key = Patches.draft("gate", CONTENT);

        for (Cast other : List.of(Cast.MEI, Cast.ANA, Cast.SAM, Cast.ROOT)) {
            for (String path : List.of("", "/content", "/authorizations")) {
                Login.as(other).get("/api/v1/patches/" + key + path).then().statusCode(404);
            }
            Login.as(other).head("/api/v1/patches/" + key + "/content").then().statusCode(404);
            assertThat(Login.as(other)
                            .get("/api/v1/patches?state=DRAFT")
                            .path("total")
                            .toString())
                    .isEqualTo("0");
        }
        var browser = Browser.loggedInAs(Cast.MEI);
        assertThat(browser.get("/downloads").asString()).doesNotContain(key);
        assertThat(browser.get("/downloads/" + key).statusCode()).isEqualTo(404);
        assertThat(browser.get("/downloads/" + key + "/content").statusCode()).isEqualTo(404);
        assertThat(browser.post("/downloads", "/downloads/" + key + "/authorizations", Map.of("reason", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertAllowed(Cast.RAY, key, "RELEASE_MANAGER");
    }

    @Test
    void a_recalled_patch_is_shown_with_the_reason_but_not_delivered() {
        String key = Patches.published("gate", CONTENT);

        Login.as(Cast.RAY)
                .body(Map.of("reason", "Breaks sign-on"))
                .delete("/api/v1/patches/" + key + "/publication")
                .then()
                .statusCode(200);

        assertRefused(Cast.MEI, key, "RECALLED");
        assertThat(Browser.loggedInAs(Cast.MEI).get("/downloads/" + key).asString())
                .contains("Breaks sign-on")
                .doesNotContain("/content");
    }

    private static void grant(int request, LocalDate until) {
        Patches.decided(request, Map.of("outcome", "GRANTED", "until", until.toString()));
    }

    private static void itIs(LocalDate day) {
        QuarkusMock.installMockForType(
                Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), Clock.class);
    }

    private static void assertAllowed(Cast person, String key, String reason) {
        assertThat(access(person, key, "reason")).isEqualTo(reason);
        String path = "/api/v1/patches/" + key + "/content";
        Login.as(person).accept("*/*").get(path).then().statusCode(200);
        Login.as(person).accept("*/*").head(path).then().statusCode(200);
        Login.as(person)
                .accept("*/*")
                .header("Range", "bytes=0-1")
                .get(path)
                .then()
                .statusCode(206);
        if (CUSTOMERS.contains(person)) {
            String link = link(person, key).then().statusCode(201).extract().path("url");
            given().accept("*/*")
                    .urlEncodingEnabled(false)
                    .get(URI.create(link))
                    .then()
                    .statusCode(200);
        }
    }

    private static Response link(Cast person, String key) {
        return Login.as(person).post("/api/v1/patches/" + key + "/links");
    }

    private static void assertRefused(Cast person, String key, String reason) {
        assertThat(access(person, key, "reason")).isEqualTo(reason);
        String path = "/api/v1/patches/" + key + "/content";
        var problem = Login.as(person).get(path);
        assertThat(problem.statusCode()).isEqualTo(403);
        assertThat(problem.contentType()).startsWith("application/problem+json");
        Login.as(person).head(path).then().statusCode(403);
        link(person, key).then().statusCode(403);
        Login.as(person).header("Range", "bytes=0-1").get(path).then().statusCode(403);
    }

    private static String access(Cast person, String key, String field) {
        return Login.as(person).get("/api/v1/patches/" + key).path("access." + field);
    }
}
