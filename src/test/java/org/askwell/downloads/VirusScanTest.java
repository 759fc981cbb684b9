package org.askwell.downloads;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.askwell.files.FilesConfig;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of patches are looked into before anybody gets them. */
@QuarkusTest
@WithTestResource(TestServers.class)
class VirusScanTest {

    private static final byte[] GOOD = "x".repeat(200_000).getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BAD = ("x".repeat(100_000) + Clamd.VIRUS).getBytes(StandardCharsets.US_ASCII);

    @Inject
    FilesConfig files;

    private Clamd clamd;

    @BeforeEach
    void start() throws IOException {
        clamd = new Clamd(1_000_000);
        ask(clamd.address());
    }

    @AfterEach
    void stop() throws IOException {
        clamd.close();
    }

    /** Lets the scanner itself ask that address. */
    private static void ask(String address) {
        var scanner = new VirusScanner();
        scanner.config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(DownloadsConfig.class)
                .withDefaultValue("askwell.downloads.clamd", address)
                .build()
                .getConfigMapping(DownloadsConfig.class);
        QuarkusMock.installMockForType(scanner, VirusScanner.class);
    }

    @Test
    void a_clean_file_is_held() {
        String key = Patches.draft("report", GOOD);

        assertThat(file(key)).isNotNull();
        assertThat(clamd.problem()).isNull();
    }

    @Test
    void a_file_in_which_something_is_found_goes_to_quarantine_and_the_draft_stays_as_it_was() throws IOException {
        String key = Patches.draft("report");

        Response refused = put(key, BAD);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("detail")).contains("Eicar-Test-Signature");
        assertThat(file(key)).isNull();
        String note =
                Login.as(Cast.RAY).get("/api/v1/patches/" + key + "/history").path("items[0].note");
        assertThat(note).startsWith("x.zip · Eicar-Test-Signature · ");
        Path kept = files.folder().resolve("quarantine").resolve(note.substring(note.lastIndexOf(' ') + 1));
        assertThat(Files.readAllBytes(kept)).isEqualTo(BAD);

        var ray = Browser.loggedInAs(Cast.RAY);
        String page = "/desk/patches/" + key;
        Response form = ray.upload(page, page + "/file", Map.of(), "file", "x.zip", BAD);
        assertThat(form.statusCode()).isEqualTo(400);
        assertThat(form.asString()).contains("Eicar-Test-Signature", "href=\"#file\"");
        assertThat(file(key)).isNull();
    }

    @Test
    void a_file_that_nobody_could_look_into_is_not_used() throws IOException {
        String key = Patches.draft("report");
        assertThat(put(key, "x".repeat(1_100_000).getBytes(StandardCharsets.US_ASCII))
                        .statusCode())
                .isEqualTo(503);

        clamd.close();
        for (byte[] content : List.of(GOOD, BAD)) {
            assertThat(put(key, content).statusCode()).isEqualTo(503);
        }
        assertThat(file(key)).isNull();
    }

    private static Response put(String key, byte[] content) {
        return Login.as(Cast.RAY)
                .contentType("application/octet-stream")
                .body(content)
                .put("/api/v1/patches/" + key + "/content?name=x.zip");
    }

    private static Object file(String key) {
        return Login.as(Cast.RAY).get("/api/v1/patches/" + key).path("files[0]");
    }
}
