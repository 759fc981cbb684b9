package org.askwell.downloads.trust;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.downloads.Patches;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The verifier that we hand out, against the attacks that The Update Framework names. */
@QuarkusTest
@WithTestResource(TestServers.class)
class VerifierTest {

    private static final String PORTAL = "http://localhost:" + TestServers.PORT;
    private static final String MANIFEST = "/api/v1/products/ledger/manifest";
    private static final byte[] CONTENT = "Repairs the ledger".getBytes(StandardCharsets.US_ASCII);
    private static final String NAME = "ledger repair.zip";

    @Inject
    KeyFolder keys;

    private Path folder;
    private Verifier verifier;
    private String current;

    @BeforeEach
    void getVerifier() throws Exception {
        folder = Files.createTempDirectory(Path.of("target"), "verifier");
        verifier = new Verifier(folder);
        current = Verifier.currentKey();
    }

    private static ManifestDocument published() {
        return Canonical.read(Verifier.text(MANIFEST), ManifestDocument.class);
    }

    private static ManifestDocument with(ManifestDocument real, long version, Instant expires) {
        return new ManifestDocument(
                expires.minus(Duration.ofDays(7)), expires, real.patches(), real.product(), version);
    }

    private static String signature(String key) {
        return MANIFEST + "/signatures/" + key;
    }

    /** A manifest of the attacker's, signed by a key that the attacker has. */
    private Mirror forged(ManifestDocument document, String key) throws Exception {
        String content = Canonical.json(document);
        return new Mirror()
                .answers(MANIFEST, content)
                .answers(signature(key), keys.key(key).orElseThrow().sign(content, document.comment()));
    }

    private static void assertRejected(Verifier.Outcome outcome, String reason) {
        assertThat(outcome.output()).contains("REJECTED: ").contains(reason);
        assertThat(outcome.status()).isEqualTo(1);
    }

    private static void assertGood(Verifier.Outcome outcome) {
        assertThat(outcome.output()).contains("OK: ledger");
        assertThat(outcome.status()).isZero();
    }

    private static Instant inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void what_the_portal_hands_out_is_accepted_again_and_again() throws Exception {
        String key = Patches.published("ledger", CONTENT, NAME);
        verifier.write("patches/" + NAME, CONTENT);

        assertGood(verifier.run(PORTAL, "patches"));
        assertGood(verifier.runWithoutKey(PORTAL, "--get", key));

        assertThat(Files.readAllBytes(folder.resolve(NAME))).isEqualTo(CONTENT);
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    @Test
    void a_manifest_that_was_changed_or_not_signed_is_rejected() throws Exception {
        try (var attacker =
                new Mirror().answers(MANIFEST, Verifier.text(MANIFEST).replace("5.4", "5.5"))) {
            assertRejected(verifier.run(attacker.address()), "the signature is false");
        }
        String real = Verifier.text(signature(current));
        try (var attacker = new Mirror().answers(signature(current), real.replace("version:", "version:1"))) {
            assertRejected(verifier.run(attacker.address()), "comment is false");
        }
        String stranger = SigningKey.generate().sign(Verifier.text(MANIFEST), "product:ledger");
        try (var attacker = new Mirror().answers(signature(current), stranger)) {
            assertRejected(verifier.run(attacker.address()), "signed by another key");
        }
    }

    @Test
    void rollback_to_an_older_manifest_is_rejected() throws Exception {
        String old = Verifier.text(MANIFEST);
        String oldSignature = Verifier.text(signature(current));
        Patches.published("ledger", CONTENT, NAME);
        assertGood(verifier.run(PORTAL));

        try (var attacker = new Mirror().answers(MANIFEST, old).answers(signature(current), oldSignature)) {
            assertRejected(verifier.run(attacker.address()), "which was seen before");
        }
    }

    @Test
    void a_frozen_manifest_is_rejected_once_it_has_expired() throws Exception {
        Instant expired = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
        long then = expired.minus(Duration.ofDays(7)).getEpochSecond();

        try (var attacker = forged(with(published(), then, expired), current)) {
            assertRejected(verifier.run(attacker.address()), "expired at " + expired);
        }
    }

    @Test
    void a_manifest_and_a_signature_of_different_versions_do_not_mix() throws Exception {
        String old = Verifier.text(MANIFEST);
        String key = Patches.published("ledger", CONTENT, NAME);

        try (var attacker = new Mirror().answers(MANIFEST, old)) {
            assertRejected(verifier.run(attacker.address()), "the signature is false");
        }
        Login.as(Cast.RAY)
                .body("{\"reason\": \"Wrong\"}")
                .delete("/api/v1/patches/" + key + "/publication")
                .then()
                .statusCode(200);
        assertRejected(verifier.run(PORTAL, "--get", key), "the key " + key);
    }

    @Test
    void a_version_from_the_future_is_rejected_and_blocks_no_honest_one() throws Exception {
        for (long version : List.of(inDays(2).getEpochSecond(), (long) Integer.MAX_VALUE, Long.MAX_VALUE)) {
            try (var attacker = forged(with(published(), version, inDays(7)), current)) {
                assertRejected(verifier.run(attacker.address()), "is from the future");
            }
        }
        assertGood(verifier.run(PORTAL));
    }

    @Test
    void endless_data_is_read_no_further_than_declared() throws Exception {
        String key = Patches.published("ledger", CONTENT, NAME);

        try (var attacker = new Mirror().pours("/api/v1/patches/" + key + "/content")) {
            assertRejected(verifier.run(attacker.address(), "--get", key), "is longer than " + CONTENT.length);
            assertThat(attacker.poured()).isLessThan(32 << 20);
        }
        try (var attacker = new Mirror().pours(MANIFEST)) {
            assertRejected(verifier.run(attacker.address()), "is longer than");
            assertThat(attacker.poured()).isLessThan(64 << 20);
        }
        assertThat(folder.resolve(NAME)).doesNotExist();
    }

    @Test
    void wrong_software_is_rejected_though_it_is_genuine() throws Exception {
        String other = "/api/v1/products/flow/manifest";
        String wanted = Patches.published("ledger", CONTENT, NAME);
        String given = Patches.published("ledger", "Repairs something".getBytes(StandardCharsets.US_ASCII), NAME);

        try (var attacker =
                new Mirror().leads(MANIFEST, other).leads(signature(current), other + "/signatures/" + current)) {
            assertRejected(verifier.run(attacker.address()), "of another product");
        }
        try (var attacker =
                new Mirror().leads("/api/v1/patches/" + wanted + "/content", "/api/v1/patches/" + given + "/content")) {
            assertRejected(verifier.run(attacker.address(), "--get", wanted), "no patch in the manifest has the");
        }
        assertThat(folder.resolve(NAME)).doesNotExist();
    }

    @Test
    void extraneous_dependencies_are_rejected() throws Exception {
        Patches.published("ledger", CONTENT, NAME);
        verifier.write("patches/" + NAME, CONTENT);
        verifier.write("patches/needed-too.zip", CONTENT);

        assertRejected(verifier.run(PORTAL, "patches"), "no patch in the manifest has the file needed-too.zip");
    }

    @Test
    void a_stolen_key_is_worth_nothing_once_it_was_replaced() throws Exception {
        assertGood(verifier.run(PORTAL));
        String stolen = current;
        KeyResourceTest.replace(stolen);

        assertGood(verifier.runWithoutKey(PORTAL));
        long newer = Instant.now().getEpochSecond() + 3600;
        try (var attacker = forged(with(published(), newer, inDays(7)), stolen)) {
            attacker.answers(signature(Verifier.currentKey()), Verifier.text(signature(Verifier.currentKey())));
            assertRejected(verifier.runWithoutKey(attacker.address()), "the signature is false");
            assertRejected(verifier.run(attacker.address()), "the key " + stolen + " was replaced");
        }
    }

    @Test
    void a_key_whose_time_is_over_is_refused_even_by_who_slept() throws Exception {
        SigningKey old = keys.key(current).orElseThrow();
        SigningKey next = SigningKey.generate();
        Instant over = Instant.now().minusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
        var statement = new SuccessorStatement(over, next.publicKey(), old.id(), next.id(), over);
        String path = "/api/v1/keys/" + current + "/successor";

        try (var portal = new Mirror()
                .answers(path, statement.json())
                .answers(path + "/signature", old.sign(statement.json(), statement.comment()))) {
            assertRejected(verifier.run(portal.address()), "is retired");
        }
        assertRejected(verifier.run(PORTAL), "was replaced");
    }
}
