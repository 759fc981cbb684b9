package org.askwell.notifications;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.knowledge.Articles;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.MailBox;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who follows an article hears of its changes, and whose ticket it solves that it is there (R5, R6). */
@QuarkusTest
@WithTestResource(TestServers.class)
class ArticleNewsTest {

    @Inject
    TicketStory story;

    @BeforeEach
    void everybody_has_a_profile() {
        TicketStory.arrive(Cast.MEI, Cast.TOM, Cast.ANA);
    }

    @Test
    void a_new_text_is_told_in_the_list_and_by_mail() {
        var article = Articles.draft("news-followed", "public", "How to follow");
        Articles.publish(article);
        follow(Cast.TOM, "news-followed");

        var server = MailBox.open();
        revise(article, "How to follow better");

        var mail = server.await(story.address(Cast.TOM), "An article you follow has changed: How to follow better");
        assertThat(mail.text())
                .contains("http://localhost:" + TestServers.PORT + "/articles/news-followed?language=en");
        assertThat(references(Cast.TOM)).contains("news-followed");
        assertThat(references(Cast.ANA)).doesNotContain("news-followed");
    }

    @Test
    void readers_of_the_other_language_hear_of_the_only_text_there_is() {
        var article = Articles.draft("news-english-only", "public", "English only");
        Articles.publish(article);
        follow(Cast.MEI, "news-english-only");

        revise(article, "Still English only");

        assertThat(titles(Cast.MEI)).contains("您关注的文章有更新：Still English only");
    }

    @Test
    void a_translation_is_told_to_its_own_readers_only() {
        var english = Articles.draft("news-translated", "public", "In English");
        Articles.publish(english);
        var chinese = Articles.draft("news-translated", "public", "中文");
        chinese.put("language", "zh-CN");
        Articles.publish(chinese);
        follow(Cast.MEI, "news-translated");
        follow(Cast.TOM, "news-translated");

        revise(english, "In better English");

        assertThat(references(Cast.TOM)).contains("news-translated");
        assertThat(references(Cast.MEI)).doesNotContain("news-translated");
    }

    @Test
    void T08_nobody_is_told_of_what_they_may_no_longer_read() {
        var article = Articles.draft("news-narrowed", "public", "Was for all");
        Articles.publish(article);
        follow(Cast.TOM, "news-narrowed");
        follow(Cast.ANA, "news-narrowed");

        article.put("audience", "organisation");
        article.put("organisation", "harbor-bureau");
        revise(article, "canary-for-harbor");

        assertThat(titles(Cast.TOM).toString()).contains("canary-for-harbor");
        assertThat(titles(Cast.ANA).toString()).doesNotContain("canary-for-harbor");
    }

    @Test
    void whose_ticket_is_linked_hears_once_that_the_article_is_there() {
        String number = Login.as(Cast.TOM)
                .body(Map.of("title", "Where is it written?", "description", "I cannot find it.", "severity", "C"))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        Login.as(Cast.SAM)
                .body(Map.of("key", "news-of-a-ticket"))
                .put("/api/v1/tickets/" + number + "/article")
                .then()
                .statusCode(200);
        var article = Articles.draft("news-of-a-ticket", "customers", "It is written here");

        Articles.publish(article);
        revise(article, "It is written here again");

        assertThat(references(Cast.TOM)).containsOnlyOnce("news-of-a-ticket");
        assertThat(titles(Cast.TOM)).contains("The solution to your question is now an article: It is written here");
    }

    private static void follow(Cast reader, String key) {
        var browser = Browser.loggedInAs(reader);
        String path = "/articles/" + key;
        assertThat(browser.post(path, path + "/subscription", Map.of("language", "en", "wanted", "true"))
                        .statusCode())
                .isEqualTo(303);
    }

    private static void revise(Map<String, Object> article, String title) {
        String path = "/api/v1/articles/" + article.get("key") + "?language=" + article.get("language");
        article.put("title", title);
        article.put("version", Login.as(Cast.ED).get(path).then().extract().path("version"));
        Login.as(Cast.ED).body(article).put(path).then().statusCode(200);
    }

    private static List<String> references(Cast person) {
        return all(person, "reference");
    }

    private static List<String> titles(Cast person) {
        return all(person, "title");
    }

    private static List<String> all(Cast person, String field) {
        return Login.as(person)
                .get("/api/v1/notifications")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items." + field);
    }
}
