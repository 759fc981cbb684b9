package org.askwell.reports.coverage;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.askwell.downloads.Patches;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** R2, R28: the reach of a patch, from real contracts and real downloads. */
@QuarkusTest
@WithTestResource(TestServers.class)
class CoverageTest {

    private static final byte[] CONTENT = "0123456789".getBytes(StandardCharsets.US_ASCII);

    @Test
    void a_customer_counts_once_all_of_the_file_was_fetched() {
        String key = Patches.published("ledger", CONTENT);
        String path = "/api/v1/patches/" + key + "/content";
        String row = "items.find { it.patch == '" + key + "' }.";
        JsonPath before = report();
        assertThat(before.getInt(row + "covered")).isZero();
        int base = before.getInt(row + "base");
        assertThat(base).isPositive();

        Login.as(Cast.MEI).accept("*/*").header("Range", "bytes=0-4").get(path);
        Login.as(Cast.ANA).accept("*/*").get(path);
        assertThat(report().getInt(row + "covered")).isZero();
        Login.as(Cast.MEI).accept("*/*").header("Range", "bytes=5-").get(path);
        Login.as(Cast.TOM).accept("*/*").get(path);

        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                        report().getInt(row + "covered"))
                .isEqualTo(1));
        assertThat(report().getInt(row + "base")).isEqualTo(base);
        assertThat(report().getFloat(row + "share")).isBetween(0f, 1f);
        assertThat(report().getInt(row + "refused")).isEqualTo(1);
        assertThat(report().getInt(row + "refusedPeople")).isEqualTo(1);
    }

    private static JsonPath report() {
        return Login.as(Cast.RAY)
                .get("/api/v1/reports/patches?product=ledger&size=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void the_page_shows_the_patches_in_both_languages() {
        assertThat(Browser.loggedInAs(Cast.RAY)
                        .keeping("askwell-language", "en")
                        .get("/reports/patches?product=report")
                        .asString())
                .contains("Reach of patches", "report-6.2.3");
        assertThat(Browser.loggedInAs(Cast.AVA)
                        .keeping("askwell-language", "zh-CN")
                        .get("/reports/patches")
                        .asString())
                .contains("补丁覆盖情况");
    }
}
