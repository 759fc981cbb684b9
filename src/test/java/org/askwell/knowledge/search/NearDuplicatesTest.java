package org.askwell.knowledge.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.accounts.LanguageChoice;
import org.askwell.knowledge.Articles;
import org.askwell.knowledge.Audience;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two articles that answer one question are seen before the second is published, in both languages. */
@QuarkusTest
@WithTestResource(TestServers.class)
class NearDuplicatesTest {

    private static final String THERE = "duplicate-there";
    private static final String HERE = "duplicate-here";

    @AfterEach
    void clear() {
        Shelf.remove(THERE);
        Shelf.remove(HERE);
    }

    @ParameterizedTest
    @CsvSource({
        "How do I reset the token of the signing device?,How can I reset the signing device's token?",
        "The plotter prints upside down,THE PLOTTER - PRINTS UPSIDE-DOWN!",
        "The scanner does not save documents,The scanner is not saving documents"
    })
    void an_English_title_that_says_the_same_is_pointed_out(String there, String here) {
        Shelf.english(THERE, there, "So.").publish();
        draft("en", here, List.of());

        expectFound("en", there, here);
    }

    @ParameterizedTest
    @CsvSource({"如何重置签名设备的令牌？,签名设备的令牌怎么重置, ", "绘图仪打印的图纸上下颠倒,繪圖儀打印的圖紙上下顛倒！", "扫描仪无法保存文档,扫描仪不能保存文档"})
    void a_Chinese_title_that_says_the_same_is_pointed_out(String there, String here) {
        Shelf.chinese(THERE, there, "如下。").publish();
        draft("zh-CN", here, List.of());

        expectFound("zh-CN", there, here);
    }

    @Test
    void known_wordings_are_compared_on_both_sides() {
        Shelf.english(THERE, "Resetting the signing device", "So.")
                .variants("the plotter prints upside down")
                .publish();
        draft("en", "Paper orientation", List.of("nothing comes out", "plotter is printing upside down"));

        expectFound("en", "the plotter prints upside down", "plotter is printing upside down");
    }

    @ParameterizedTest
    @CsvSource({
        "en,The plotter prints upside down,The dishwasher leaks on Sundays",
        "en,Export stops with error QX-1001,Export stops with error QX-1002",
        "zh-CN,绘图仪打印的图纸上下颠倒,食堂的洗碗机周日漏水",
        "zh-CN,导出停止并提示错误 QX-1001,导出停止并提示错误 QX-1002"
    })
    void other_questions_are_left_alone(String language, String there, String here) {
        shelf(language, there).publish();
        draft(language, here, List.of());
        awaitFound(there);

        assertThat(wordings(language)).doesNotContain(there);
    }

    @Test
    void an_article_is_no_duplicate_of_itself() {
        Shelf.english(HERE, "The plotter prints upside down", "So.")
                .variants("plotter prints upside down", "upside down prints of the plotter")
                .publish();
        Shelf.chinese(HERE, "绘图仪打印的图纸上下颠倒", "如下。").publish();
        awaitFound("The plotter prints upside down");

        assertThat(wordings("en")).isEmpty();
        assertThat(wordings("zh-CN")).isEmpty();
    }

    @Test
    void what_only_staff_may_read_is_pointed_out_to_editors_and_to_nobody_else() {
        Shelf.english(THERE, "The plotter prints upside down", "So.")
                .audience(Audience.STAFF)
                .publish();
        draft("en", "The plotter prints upside-down", List.of());

        expectFound("en", "The plotter prints upside down", "The plotter prints upside-down");
        for (Cast other : new Cast[] {Cast.TOM, Cast.SAM, Cast.RAY}) {
            assertThat(Login.as(other)
                            .get("/api/v1/articles/" + HERE + "/duplicates?language=en")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void while_the_engine_is_down_the_words_find_them() {
        Shelf.english(THERE, "The plotter prints upside down", "So.").publish();
        draft("en", "The plotter is printing upside down", List.of());
        Engine.down();
        try {
            assertThat(wordings("en")).contains("The plotter prints upside down");
        } finally {
            Engine.up();
        }
        await().atMost(Duration.ofSeconds(5)).until(() -> !search("plotter").contains("\"degraded\":true"));
    }

    @ParameterizedTest
    @CsvSource({"en,Another article says nearly the same,alike", "zh-CN,其他文章中有 1 种说法与本文几乎相同,相似度"})
    void the_editor_is_warned_before_publishing_and_may_publish_all_the_same(
            String language, String warning, String likeness) {
        Shelf.english(THERE, "The plotter prints upside down", "So.").publish();
        draft("en", "The plotter is printing upside down", List.of());
        awaitFound("The plotter prints upside down");
        Browser ed = Browser.loggedInAs(Cast.ED).keeping(LanguageChoice.COOKIE, language);
        String path = ed.get("/editor/articles?q=plotter printing").asString();
        path = path.replaceAll("(?s).*(/editor/articles/\\d+).*", "$1");

        String page = ed.get(path).asString();

        assertThat(page.split(warning, -1))
                .as("beside the text and before publishing")
                .hasSize(3);
        assertThat(page).contains("The plotter prints upside down", likeness);
        assertThat(ed.post(path, path + "/publication", Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void the_list_is_paged() {
        Shelf.english(THERE, "The plotter prints upside down", "So.")
                .variants("plotter prints upside-down", "the plotter printed upside down")
                .publish();
        draft("en", "The plotter is printing upside down", List.of());
        awaitFound("The plotter prints upside down");

        var page = Login.as(Cast.ED)
                .get("/api/v1/articles/" + HERE + "/duplicates?language=en&size=2&page=2")
                .jsonPath();

        assertThat(page.getList("items")).hasSize(1);
        assertThat(page.getInt("total")).isEqualTo(3);
    }

    private static Shelf shelf(String language, String title) {
        return "en".equals(language) ? Shelf.english(THERE, title, "So.") : Shelf.chinese(THERE, title, "如下。");
    }

    private static void draft(String language, String title, List<String> variants) {
        Map<String, Object> article = Articles.draft(HERE, "public", title);
        article.put("language", language);
        article.put("variants", variants);
        Articles.write(Cast.ED, article).then().statusCode(201);
    }

    private static void expectFound(String language, String there, String here) {
        await().atMost(Duration.ofSeconds(10)).until(() -> wordings(language).contains(there));
        var near = Login.as(Cast.ED)
                .get("/api/v1/articles/" + HERE + "/duplicates?language=" + language)
                .jsonPath();
        assertThat(near.getString("items[0].key")).isEqualTo(THERE);
        assertThat(near.getString("items[0].own")).isEqualTo(here);
        assertThat(near.getDouble("items[0].likeness")).isBetween(0.8, 1.0);
    }

    private static List<String> wordings(String language) {
        return Login.as(Cast.ED)
                .get("/api/v1/articles/" + HERE + "/duplicates?size=100&language=" + language)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.wording");
    }

    /** Waits until the engine knows an article by its title. */
    private static void awaitFound(String title) {
        await().atMost(Duration.ofSeconds(10)).until(() -> search(title).contains("duplicate-"));
    }

    private static String search(String words) {
        return Login.as(Cast.ED).queryParam("q", words).get("/api/v1/search").asString();
    }
}
