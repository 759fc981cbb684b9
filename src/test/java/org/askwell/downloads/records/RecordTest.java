package org.askwell.downloads.records;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

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

/** R2: who was given which file is looked up, exported and forgotten in time. */
@QuarkusTest
@WithTestResource(TestServers.class)
class RecordTest {

    private static final byte[] CONTENT = "0123456789".getBytes(StandardCharsets.US_ASCII);
    private static final String API = "/api/v1/download-records";

    private static String key;

    @Inject
    Retention retention;

    /** One allowed and one refused request. */
    private static String patch() {
        if (key == null) {
            key = Patches.published("ledger", CONTENT);
            Login.as(Cast.MEI).accept("*/*").get("/api/v1/patches/" + key + "/content");
            Login.as(Cast.ANA).accept("*/*").get("/api/v1/patches/" + key + "/content");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> found("&outcome=COMPLETE").getInt("total") == 1);
        }
        return key;
    }

    private static JsonPath found(String conditions) {
        return Login.as(Cast.AVA)
                .urlEncodingEnabled(false)
                .get(API + "?patch=" + key + conditions)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void a_record_says_who_what_when_from_where_and_why() {
        patch();

        JsonPath allowed = found("&outcome=ALLOWED");

        assertThat(allowed.getString("items[0].person")).isEqualTo("mei.lin");
        assertThat(allowed.getString("items[0].organisation")).isEqualTo("harbor-bureau");
        assertThat(allowed.getString("items[0].reason")).isEqualTo("CONTRACT");
        assertThat(allowed.getString("items[0].address")).isEqualTo("127.0.0.1");
        assertThat(allowed.getInt("items[0].bytes")).isEqualTo(10);
        assertThat(allowed.getBoolean("items[0].complete")).isTrue();
        assertThat(Instant.parse(allowed.getString("items[0].at")))
                .isAfter(Instant.now().minus(Duration.ofMinutes(5)));
    }

    @Test
    void conditions_narrow_the_records() {
        patch();

        assertThat(found("").getInt("total")).isEqualTo(2);
        assertThat(found("&outcome=REFUSED").getList("items.person")).containsExactly("ana.costa");
        assertThat(found("&person=MEI.LIN").getInt("total")).isEqualTo(1);
        assertThat(found("&organisation=northfield").getInt("total")).isEqualTo(1);
        assertThat(found("&outcome=PARTIAL").getInt("total")).isZero();
        assertThat(found("&from=2001-01-01&to=2001-12-31").getInt("total")).isZero();
        assertThat(found("&outcome=anything").getInt("total")).isEqualTo(2);
        assertThat(Login.as(Cast.AVA)
                        .get(API + "?from=never")
                        .path("errors[0].field")
                        .toString())
                .isEqualTo("from");
    }

    @Test
    void the_page_shows_them_and_keeps_what_was_entered() {
        patch();
        Browser ray = Browser.loggedInAs(Cast.RAY);

        assertThat(ray.get("/desk/downloads?patch=" + key + "&outcome=").asString())
                .contains("mei.lin", "ana.costa", "harbor-bureau");
        var wrong = ray.get("/desk/downloads?patch=" + key + "&to=2001-02-31");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.asString()).contains("value=\"2001-02-31\"", "value=\"" + key + "\"");
    }

    @Test
    void they_are_exported_as_csv() {
        patch();

        for (String path : List.of(API + "/csv", "/desk/downloads/csv")) {
            var csv = path.startsWith("/api")
                    ? Login.as(Cast.RAY).accept("*/*").get(path + "?patch=" + key)
                    : Browser.loggedInAs(Cast.RAY).get(path + "?patch=" + key);
            assertThat(csv.contentType()).startsWith("text/csv");
            assertThat(csv.asString().split("\r\n")).hasSize(3);
            assertThat(csv.asString()).startsWith("id,at,person").contains(",mei.lin,harbor-bureau," + key + ",API,");
        }
    }

    @Test
    void no_cell_of_the_export_is_a_formula_or_breaks_the_line() {
        var record = new DownloadRecord(
                1L, Instant.EPOCH, "=1+1", null, "a,\"b\"", null, null, false, "X", 403, 0, 0, null, "-x.zip", null);

        assertThat(RecordExport.line(record))
                .isEqualTo("1,1970-01-01T00:00:00Z,'=1+1,,\"a,\"\"b\"\"\",,,false,X,403,0,0,,'-x.zip,\r\n");
    }

    @Test
    void only_records_that_are_too_old_are_forgotten() {
        patch();
        long before = found("").getInt("total");

        assertThat(retention.removeBefore(Instant.now().minus(Duration.ofDays(2))))
                .isZero();

        assertThat(found("").getInt("total")).isEqualTo((int) before);
        String other = Patches.published("ledger", CONTENT);
        Login.as(Cast.ANA).accept("*/*").get("/api/v1/patches/" + other + "/content");
        assertThat(retention.removeBefore(Instant.now().plusSeconds(60))).isPositive();
        assertThat(found("").getInt("total")).isZero();
        key = null;
    }
}
