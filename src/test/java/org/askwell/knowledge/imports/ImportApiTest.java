package org.askwell.knowledge.imports;

import java.time.Duration;
import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Bulk import: good rows are found, bad ones are named by line. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ImportApiTest {

    private static final String ROWS =
            """
            {"key":"bulk_1","language":"en","title":"The quokka exporter stops at midnight","text":"Move the export to one o'clock.","variants":["quokka export is incomplete"]}
            no json at all
            {"key":"bulk_2","language":"zh-CN","title":"袋鼠导出在午夜停止","text":"把导出时间改为凌晨一点。","product":"report"}

            {"key":"bulk_3","language":"fr","title":"x","text":"y"}
            {"key":"a key","language":"en","title":"x","text":"y"}
            {"key":"bulk_4","language":"en","text":""}
            {"key":"bulk_5","language":"en","title":"x","text":"y","audience":"martians"}
            {"key":"bulk_6","language":"en","title":"x","text":"y","unknown":1}
            {"key":"bulk_1","language":"en","title":"again","text":"y"}
            {"key":"bulk_7","language":"en","title":"","text":"A text without a title says numbat."}
            """;

    @Test
    void good_rows_are_found_and_bad_ones_are_named_by_line() {
        JsonPath done = imported(ROWS);

        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getInt("total")).isEqualTo(10);
        assertThat(done.getInt("done")).isEqualTo(10);
        assertThat(done.getList("errors.line")).isEqualTo(List.of(2, 5, 6, 7, 8, 9, 10));
        assertThat(done.getList("errors.reason"))
                .isEqualTo(List.of("NO_JSON", "LANGUAGE", "KEY", "TEXT", "AUDIENCE", "NO_JSON", "REPEATED"));
        assertThat(keys("quokka exporter")).contains("bulk_1");
        assertThat(keys("导出 午夜 停止").get(0)).isIn("bulk_2", "bulk_1");
        assertThat(keys("numbat")).startsWith("bulk_7");
    }

    @Test
    void importing_again_changes_the_text_in_place() {
        imported("{\"key\":\"bulk-again\",\"language\":\"en\",\"title\":\"Wombat report\",\"text\":\"first\"}");
        imported("{\"key\":\"bulk-again\",\"language\":\"en\",\"title\":\"Bilby report\",\"text\":\"second\"}");

        assertThat(keys("bilby")).contains("bulk-again");
        assertThat(keys("wombat report")).filteredOn("bulk-again"::equals).hasSizeLessThan(2);
    }

    @Test
    void T11_customers_import_nothing() {
        Login.as(Cast.MEI)
                .contentType("application/x-ndjson")
                .body(ROWS.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/imports/articles")
                .then()
                .statusCode(403);
        assertThat(Browser.loggedInAs(Cast.MEI).get("/admin/imports").statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_page_lists_imports_and_their_refused_rows() {
        JsonPath done = imported("broken\n");

        var browser = Browser.loggedInAs(Cast.ED);
        assertThat(browser.get("/admin/imports").asString()).contains("/admin/imports/" + done.getLong("id"));
        assertThat(browser.get("/admin/imports/" + done.getLong("id")).asString())
                .contains("Not a JSON object");
    }

    private static JsonPath imported(String rows) {
        String job = Login.as(Cast.ED)
                .contentType("application/x-ndjson; charset=UTF-8")
                .body(rows.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/imports/articles")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        String path = job.substring(job.indexOf("/api/"));
        await().atMost(Duration.ofSeconds(30)).until(() -> !List.of("RUNNING", "INDEXING")
                .contains(progress(path).getString("state")));
        return progress(path);
    }

    private static JsonPath progress(String path) {
        return Login.as(Cast.ED).get(path).then().statusCode(200).extract().jsonPath();
    }

    private static List<String> keys(String words) {
        return given().accept("application/json")
                .queryParam("q", words)
                .get("/api/v1/search")
                .jsonPath()
                .getList("hits.key");
    }
}
