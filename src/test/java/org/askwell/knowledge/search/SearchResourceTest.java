package org.askwell.knowledge.search;

import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import org.askwell.accounts.Language;
import org.askwell.knowledge.Audience;
import org.askwell.knowledge.content.ContentSync;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** R3: what is looked for is found, by those who may read it, with the real search engine. */
@QuarkusTest
@WithTestResource(TestServers.class)
class SearchResourceTest {

    private static final List<String> KEYS = List.of("shelf-printer", "shelf-canary", "shelf-harbor", "shelf-fresh");

    @Inject
    ContentSync content;

    @Inject
    TermStatistics statistics;

    @BeforeEach
    void stock() {
        await().atMost(Duration.ofMinutes(2)).until(() -> content.last().isPresent());
        Shelf.english(
                        "shelf-printer",
                        "The xenon printer prints blank pages",
                        "Replace the toner cartridge, then print the test page under Devices.")
                .variants("paper comes out white", "nothing on the sheet after printing")
                .codes("XP-4931")
                .publish();
        Shelf.chinese("shelf-printer", "氙气打印机打印空白页", "更换墨盒，然后在设备中打印测试页。").publish();
        await().atMost(Duration.ofMinutes(3))
                .until(() -> keys(given(), "xenon printer").contains("shelf-printer")
                        && keys(given(), "氙气打印机打印空白页").contains("shelf-printer"));
        statistics.refresh();
    }

    @AfterEach
    void clear() {
        KEYS.forEach(Shelf::remove);
    }

    @ParameterizedTest
    @CsvSource({
        "all sheets leave the device empty,shelf-printer",
        "XP-4931,shelf-printer",
        "xp4931,shelf-printer",
        "xp-4931 when printing,shelf-printer",
        "QG-4031,gate-token-clock-skew",
        "QG-4011,gate-certificate-expired",
        "QL-1042,ledger-voucher-locked",
        "登录失败 服务器时间不对,gate-token-clock-skew",
        "登錄失敗 伺服器時間不對,gate-token-clock-skew",
        "recalcualte payrol,people-payroll-recalculate",
        "下载的文件盖的电子章无效,flow-seal-invalid-after-download"
    })
    void the_right_article_comes_first(String words, String key) {
        assertThat(keys(Login.as(Cast.TOM), words)).startsWith(key);
    }

    @Test
    void a_question_in_one_language_shows_the_translation_in_the_readers() {
        JsonPath found = search(Login.as(Cast.MEI), "xenon printer prints blank pages");

        assertThat(found.getString("hits[0].key")).isEqualTo("shelf-printer");
        assertThat(found.getString("hits[0].language")).isEqualTo("zh-CN");
    }

    @Test
    void a_published_article_is_found_within_two_seconds() {
        Shelf.english("shelf-fresh", "Zebra label margin is shifted", "Set the label margin to zero.")
                .publish();

        await().atMost(Duration.ofSeconds(2))
                .until(() -> keys(given(), "labels are shifted").contains("shelf-fresh"));
    }

    @Test
    void what_was_rewritten_is_never_shown_again() {
        Shelf.english("shelf-fresh", "Zebra label margin is shifted", "Ask Paula for the zebra password.")
                .publish();
        await().atMost(Duration.ofSeconds(2))
                .until(() -> excerpts("zebra password").stream().anyMatch(excerpt -> excerpt.contains("Paula")));

        Shelf.rewrite("shelf-fresh", Language.EN, "Set the zebra label margin to zero.");

        assertThat(excerpts("zebra password")).noneMatch(excerpt -> excerpt.contains("Paula"));
        await().atMost(Duration.ofSeconds(2))
                .until(() -> excerpts("zebra margin").stream().anyMatch(excerpt -> excerpt.contains("zero")));
    }

    private static List<String> excerpts(String words) {
        return search(given(), words).getList("hits.excerpt");
    }

    @Test
    void T05_a_restricted_article_is_found_only_by_those_who_may_read_it() {
        Shelf.english("shelf-canary", "Canary xylophone procedure", "Only staff read about the xylophone.")
                .audience(Audience.STAFF)
                .publish();
        Shelf.english("shelf-harbor", "Harbor xylophone interface", "Your own interface plays the xylophone.")
                .organisation("harbor-bureau")
                .publish();
        await().atMost(Duration.ofSeconds(2)).until(() -> keys(Login.as(Cast.SAM), "xylophone")
                .containsAll(List.of("shelf-canary", "shelf-harbor")));

        assertThat(keys(given(), "xylophone")).doesNotContain("shelf-canary", "shelf-harbor");
        assertThat(keys(Login.as(Cast.ANA), "xylophone")).doesNotContain("shelf-canary", "shelf-harbor");
        assertThat(keys(Login.as(Cast.MEI), "xylophone"))
                .contains("shelf-harbor")
                .doesNotContain("shelf-canary");
        assertThat(Browser.anonymous().get("/search?q=xylophone").asString())
                .doesNotContain("shelf-canary", "shelf-harbor");
        assertThat(Browser.anonymous().get("/search/suggestions?q=xylo").asString())
                .isBlank();
    }

    @Test
    void T06_restricted_articles_change_no_rank_count_or_confidence() {
        String words = "xenon printer prints blank pages";
        String before = search(given(), words).prettify();

        Shelf.english("shelf-canary", "The xenon printer prints blank pages canary", "xenon printer prints blank pages")
                .audience(Audience.STAFF)
                .publish();
        Shelf.english("shelf-harbor", "The xenon printer prints blank pages here", "xenon printer prints blank pages")
                .organisation("harbor-bureau")
                .publish();
        await().atMost(Duration.ofSeconds(2))
                .until(() -> keys(Login.as(Cast.SAM), words).containsAll(List.of("shelf-canary", "shelf-harbor")));

        assertThat(search(given(), words).prettify()).isEqualTo(before);
    }

    @Test
    void the_page_marks_words_and_offers_facets() {
        String page = Browser.anonymous().get("/search?q=xenon+printer").asString();

        assertThat(page)
                .contains("<mark>xenon</mark>", "<mark>printer</mark>", "class=\"facet\"", "/articles/shelf-printer");
    }

    @Test
    void a_facet_narrows_the_hits() {
        assertThat(Login.as(Cast.TOM)
                        .get("/api/v1/search?q=recalculate+payroll&product=people")
                        .jsonPath()
                        .getList("hits.key"))
                .contains("people-payroll-recalculate")
                .doesNotContain("shelf-printer");
    }

    @Test
    void nothing_found_offers_to_ask_support_with_the_text() {
        String page = Browser.anonymous().get("/search?q=%3C%3E%21%21").asString();

        assertThat(page).contains("/ask?title=");
    }

    @Test
    void suggestions_complete_the_last_word() {
        assertThat(Browser.anonymous().get("/search/suggestions?q=xeno").asString())
                .contains("role=\"listbox\"", "/articles/shelf-printer");
        assertThat(Browser.anonymous().get("/search/suggestions?q=氙").asString())
                .contains("/articles/shelf-printer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "单",
                "!!!???",
                "\"unclosed AND (foo OR",
                "title:[* TO *] && ~\\/^",
                "😀😀",
                "a\u0000b\u001bc",
                "' or 1=1 --",
                "%{x}",
                "{x}"
            })
    void odd_input_gets_an_ordinary_answer(String words) {
        given().accept("application/json")
                .queryParam("q", words)
                .get("/api/v1/search")
                .then()
                .statusCode(200);
        given().accept("text/html").queryParam("q", words).get("/search").then().statusCode(200);
        given().accept("text/html")
                .queryParam("q", words)
                .get("/search/suggestions")
                .then()
                .statusCode(200);
    }

    @Test
    void while_the_engine_is_down_the_database_answers_and_says_so() {
        Engine.down();
        try {
            JsonPath found = search(given(), "xenon printer pages");
            assertThat(found.getBoolean("degraded")).isTrue();
            assertThat(found.getString("hits[0].key")).isEqualTo("shelf-printer");
            assertThat(search(given(), "氙气打印机空白").getString("hits[0].key")).isEqualTo("shelf-printer");
            assertThat(Browser.anonymous().get("/search?q=payroll").asString()).contains("simple mode");
        } finally {
            Engine.up();
        }
        await().atMost(Duration.ofSeconds(5))
                .until(() -> !search(given(), "payroll").getBoolean("degraded"));
    }

    private static JsonPath search(RequestSpecification as, String words) {
        return as.accept("application/json")
                .queryParam("q", words)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> keys(RequestSpecification as, String words) {
        return search(as, words).getList("hits.key");
    }
}
