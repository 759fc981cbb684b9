package org.askwell.downloads.trust;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.askwell.downloads.Patches;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** What the manifests say, when they change, and what they give to installed products. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ManifestApiTest {

    private static final byte[] CONTENT = "Repairs the report".getBytes(StandardCharsets.US_ASCII);
    private static final String MANIFEST = "/api/v1/products/report/manifest";

    @Inject
    ManifestIssuer issuer;

    /** The next test is in the present again, and so are the manifests. */
    @AfterEach
    void forgetTheFuture() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
        QuarkusTransaction.requiringNew().run(() -> Manifest.deleteAll());
        issuer.renew();
    }

    private static long version() {
        return RestAssured.get(MANIFEST).jsonPath().getLong("version");
    }

    @Test
    void a_published_patch_is_in_the_next_version_and_a_recalled_one_is_not() {
        long before = version();
        String draft = Patches.draft("report", CONTENT);
        assertThat(version()).isEqualTo(before);

        String key = Patches.published("report", CONTENT);

        RestAssured.get(MANIFEST)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("product", equalTo("report"))
                .body("patches.key", hasItem(key))
                .body("patches.key", not(hasItem(draft)))
                .body("patches.find {it.key=='" + key + "'}.length", equalTo(CONTENT.length))
                .body("patches.find {it.key=='" + key + "'}.affected.to", equalTo("9.9.0"))
                .body("patches.find {it.key=='" + key + "'}.file", equalTo("补丁 包.zip"));
        long published = version();
        assertThat(published).isGreaterThan(before);

        Login.as(Cast.RAY)
                .body(Map.of("reason", "Wrong"))
                .delete("/api/v1/patches/" + key + "/publication")
                .then()
                .statusCode(200);
        RestAssured.get(MANIFEST).then().body("patches.key", not(hasItem(key)));
        assertThat(version()).isGreaterThan(published);
    }

    @Test
    void the_bytes_are_canonical_and_stay_the_same_until_something_changes() {
        String content = Verifier.text(MANIFEST);
        issuer.renew();

        assertThat(Verifier.text(MANIFEST)).isEqualTo(content);
        assertThat(Canonical.json(Canonical.read(content, ManifestDocument.class)))
                .isEqualTo(content);
        assertThat(content)
                .matches("\\{\"created\":\"[-0-9T:]+Z\",\"expires\":\"[-0-9T:]+Z\",\"patches\":\\[.*],"
                        + "\"product\":\"report\",\"version\":\\d+}");
        assertThat(content).containsPattern("\\{\"affected\":\\{\"from\":\"[^\"]+\",\"to\":\"[^\"]+\"},\"brings\":");
    }

    @Test
    void it_is_renewed_long_before_it_expires_and_its_version_grows() {
        long before = version();
        var expires = Instant.parse(RestAssured.get(MANIFEST).path("expires"));
        assertThat(expires).isBefore(Instant.now().plus(Duration.ofDays(7)));
        assertThat(expires).isAfter(Instant.now().plus(Duration.ofDays(6)));

        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofHours(25)), Clock.class);
        issuer.renew();

        assertThat(version()).isGreaterThan(before);
        assertThat(Instant.parse(RestAssured.get(MANIFEST).path("expires"))).isAfter(expires);
    }

    @Test
    void who_has_the_manifest_already_gets_304() {
        Response first = RestAssured.get(MANIFEST);

        Response again = RestAssured.given()
                .header("If-None-Match", first.header("ETag"))
                .get(MANIFEST);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        RestAssured.get("/api/v1/products/nothing/manifest").then().statusCode(404);
        RestAssured.get(MANIFEST + "/signatures/0000000000000000").then().statusCode(404);
    }

    @Test
    void minisign_itself_verifies_the_signature_and_shows_what_it_vouches_for() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "minisign");
        String key = Verifier.currentKey();
        Files.writeString(folder.resolve("manifest"), Verifier.text(MANIFEST));
        Files.writeString(folder.resolve("manifest.minisig"), Verifier.text(MANIFEST + "/signatures/" + key));
        Files.writeString(folder.resolve("key.pub"), Verifier.text("/downloads/keys/" + key));

        Process minisign = new ProcessBuilder("minisign", "-Vm", "manifest", "-p", "key.pub")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(minisign.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("Signature and comment signature verified", "product:report\tversion:" + version());
        assertThat(minisign.waitFor()).isZero();
        Files.writeString(folder.resolve("manifest"), "{}");
        assertThat(new ProcessBuilder("minisign", "-Vm", "manifest", "-p", "key.pub")
                        .directory(folder.toFile())
                        .start()
                        .waitFor())
                .isEqualTo(1);
    }

    @Test
    void an_installed_product_hears_of_what_its_version_needs() {
        String key = Patches.published("report", CONTENT);

        updates("9.9.0")
                .then()
                .statusCode(200)
                .body("updates.key", hasItem(key))
                .body("version", equalTo("9.9.0"));
        updates("9.9.1").then().statusCode(200).body("updates.key", not(hasItem(key)));
        updates("0.9").then().statusCode(200).body("updates.key", not(hasItem(key)));
        updates("nine").then().statusCode(400);
        RestAssured.get("/api/v1/updates?product=report").then().statusCode(400);
        RestAssured.get("/api/v1/updates?product=nothing&version=1").then().statusCode(404);
    }

    @Test
    void an_installed_product_gets_304_until_a_patch_is_published() {
        Response first = updates("9.9.0");
        String tag = first.header("ETag");

        assertThat(updatesUnless(tag, "9.9.0").statusCode()).isEqualTo(304);
        assertThat(updatesUnless(tag, "9.8.0").statusCode()).isEqualTo(200);

        Patches.published("report", CONTENT);
        assertThat(updatesUnless(tag, "9.9.0").statusCode()).isEqualTo(200);
    }

    private static Response updates(String version) {
        return RestAssured.get("/api/v1/updates?product=report&version=" + version);
    }

    private static Response updatesUnless(String tag, String version) {
        return RestAssured.given()
                .header("If-None-Match", tag)
                .get("/api/v1/updates?product=report&version=" + version);
    }
}
