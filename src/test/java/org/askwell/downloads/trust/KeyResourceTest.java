package org.askwell.downloads.trust;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** The keys: seen by everybody, replaced by an administrator, kept by nobody but the folder. */
@QuarkusTest
@WithTestResource(TestServers.class)
class KeyResourceTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @Inject
    KeyFolder folder;

    @Inject
    ManifestIssuer issuer;

    @Inject
    SigningConfig config;

    @Inject
    EntityManager database;

    /** The next test is in the present again, and so are the manifests. */
    @AfterEach
    void forgetTheFuture() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
        QuarkusTransaction.requiringNew().run(() -> Manifest.deleteAll());
        issuer.renew();
    }

    /** @return the new key's id */
    static String replace(String id) {
        return Login.as(Cast.ROOT)
                .post("/api/v1/keys/" + id + "/successor")
                .then()
                .statusCode(201)
                .body("retires", nullValue())
                .extract()
                .path("id");
    }

    @Test
    void everybody_finds_the_key_and_how_to_use_it_in_both_languages() {
        String key = Verifier.currentKey();
        String publicKey = RestAssured.get("/api/v1/keys").path("items[0].publicKey");

        for (String language : List.of("en", "zh-CN")) {
            String page = RestAssured.given()
                    .header("Accept-Language", language)
                    .accept("text/html")
                    .get("/downloads/keys")
                    .asString();
            assertThat(page)
                    .contains(key, publicKey, "minisign -Vm manifest.json")
                    .contains("java Verify.java http://localhost:" + TestServers.PORT + " PRODUCT --key")
                    .contains(language.equals("en") ? "How to verify" : "如何验证")
                    .doesNotContain("/successor\"");
        }
        RestAssured.get("/downloads/keys/" + key)
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .header("Content-Disposition", containsString("askwell-" + key + ".pub"))
                .body(equalTo("untrusted comment: minisign public key " + key + "\n" + publicKey + "\n"));
        RestAssured.get("/downloads/keys/0000000000000000").then().statusCode(404);
        RestAssured.get("/api/v1/keys/" + key + "/successor").then().statusCode(404);
    }

    @Test
    void the_private_key_is_in_its_file_alone() throws Exception {
        String key = Verifier.currentKey();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.file(key))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(config.folder())))
                .isEqualTo("rwx------");
        String secret = Files.readAllLines(folder.file(key)).get(1);
        List<?> rows = database.createNativeQuery("select cast(k as text) from manifest_key k", String.class)
                .getResultList();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.toString().contains(secret));
    }

    @Test
    void a_replaced_key_signs_for_a_time_beside_its_successor_and_vouches_for_it() {
        String old = Verifier.currentKey();
        String manifest = "/api/v1/products/ledger/manifest";
        long before = RestAssured.get(manifest).jsonPath().getLong("version");

        String next = replace(old);

        assertThat(RestAssured.get(manifest).jsonPath().getLong("version")).isGreaterThan(before);
        assertThat(Verifier.text(manifest + "/signatures/" + old)).contains("key " + old);
        assertThat(Verifier.text(manifest + "/signatures/" + next)).contains("key " + next);
        RestAssured.get("/api/v1/keys/" + old + "/successor")
                .then()
                .statusCode(200)
                .body("of", equalTo(old))
                .body("successor", equalTo(next));
        assertThat(Verifier.text("/api/v1/keys/" + old + "/successor/signature"))
                .contains("trusted comment: successor:" + next + "\tuntil:");
        Login.as(Cast.ROOT).post("/api/v1/keys/" + old + "/successor").then().statusCode(409);
        assertThat(Browser.loggedInAs(Cast.ROOT).get("/admin/audit").asString()).contains(old, next);
    }

    @Test
    void a_retired_key_signs_no_more_and_its_private_part_is_gone() {
        String old = Verifier.currentKey();
        String next = replace(old);
        Instant retires = Instant.parse(RestAssured.get("/api/v1/keys").path("items[1].retires"));
        assertThat(retires)
                .isBetween(
                        CLOCK.instant().plus(Duration.ofDays(13)),
                        CLOCK.instant().plus(config.overlap()));

        QuarkusMock.installMockForType(Clock.offset(CLOCK, Duration.ofDays(15)), Clock.class);
        issuer.renew();

        String manifest = "/api/v1/products/gate/manifest";
        RestAssured.get(manifest + "/signatures/" + old).then().statusCode(404);
        RestAssured.get(manifest + "/signatures/" + next).then().statusCode(200);
        assertThat(folder.key(old)).isEmpty();
        assertThat(folder.key(next)).isPresent();
    }

    @Test
    void a_supplied_key_is_taken_instead_of_a_new_one() throws Exception {
        SigningKey supplied = SigningKey.generate();
        Files.writeString(config.folder().resolve("next.pem"), supplied.pem());

        assertThat(replace(Verifier.currentKey())).isEqualTo(supplied.id());

        assertThat(config.folder().resolve("next.pem")).doesNotExist();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.file(supplied.id()))))
                .isEqualTo("rw-------");
    }

    @Test
    void an_administrator_replaces_the_key_in_the_browser_and_nobody_else() {
        String old = Verifier.currentKey();
        String path = "/downloads/keys/" + old + "/successor";

        assertThat(Browser.loggedInAs(Cast.RAY)
                        .post("/downloads", path, Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(Verifier.currentKey()).isEqualTo(old);
        assertThat(Browser.loggedInAs(Cast.ROOT)
                        .post("/downloads/keys", path, Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(Verifier.currentKey()).isNotEqualTo(old);
    }
}
