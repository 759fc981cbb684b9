package org.askwell.knowledge;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(TestServers.class)
class ArticleResourceTest {

    @Test
    void the_page_has_contents_permalinks_badges_and_the_way_here() {
        Articles.publish(Articles.draft("page-parts", "public", "Parts of a page"));

        String page = Browser.anonymous().get("/articles/page-parts").asString();

        assertThat(page)
                .contains("<h1 id=\"title\" lang=\"en\">Parts of a page</h1>")
                .contains("href=\"#s-cause\"")
                .contains("<h2 id=\"s-fix\">")
                .contains("QL-9001")
                .contains("/knowledge/categories/security")
                .contains("hreflang=\"en\"")
                .contains("/login?back=%2Farticles%2Fpage-parts");
    }

    @Test
    void a_missing_translation_is_said_and_a_present_one_linked() {
        var english = Articles.draft("page-language", "public", "In one language");
        Articles.publish(english);
        Browser reader = Browser.anonymous();
        assertThat(reader.get("/articles/page-language?language=zh-CN").asString())
                .contains("not yet available in 简体中文")
                .contains("lang=\"en\">In one language</h1>");

        english.put("language", "zh-CN");
        english.put("title", "两种语言");
        english.put("body", "**注意：**请先备份。");
        Articles.publish(english);

        String address = "href=\"http://localhost:" + TestServers.PORT + "/articles/page-language";
        assertThat(reader.get("/articles/page-language").asString())
                .contains("<link rel=\"canonical\" " + address + "?language=en\">")
                .contains("hreflang=\"en\" " + address + "?language=en\">")
                .contains("hreflang=\"zh-CN\" " + address + "?language=zh-CN\">")
                .contains("hreflang=\"x-default\" " + address + "\">");
        assertThat(reader.get("/articles/page-language?language=zh-CN").asString())
                .doesNotContain("not yet available")
                .contains("两种语言", "<strong>注意", "hreflang=\"en\"")
                .contains("/articles/page-language?language=en");
        assertThat(reader.get("/knowledge/categories/security?page=1").asString())
                .doesNotContain("两种语言");
    }

    @Test
    void a_reader_votes_once_and_says_why() {
        Articles.publish(Articles.draft("page-vote", "customers", "Vote on me"));
        String path = "/articles/page-vote";
        Browser tom = Browser.loggedInAs(Cast.TOM);
        Map<String, String> no = Map.of("language", "en", "helpful", "no");

        assertThat(tom.post(path, path + "/votes", no).header("Location")).contains("helpful=no");
        assertThat(tom.get(path + "?language=en&helpful=no").asString()).contains("What was missing?");
        tom.post(
                path,
                path + "/votes",
                Map.of("language", "en", "helpful", "no", "reason", "OUTDATED", "comment", "Old"));
        assertThat(tom.get(path).asString()).contains("You said that it did not help");
        tom.post(path, path + "/votes", Map.of("language", "en", "helpful", "yes"));

        assertThat(tom.get(path).asString()).contains("You said that it helped");
        assertThat(Browser.loggedInAs(Cast.ANA).get(path).asString()).doesNotContain("You said");
    }

    @Test
    void following_an_article_is_switched_on_and_off() {
        Articles.publish(Articles.draft("page-follow", "public", "Follow me"));
        String path = "/articles/page-follow";
        Browser tom = Browser.loggedInAs(Cast.TOM);

        tom.post(path, path + "/subscription", Map.of("language", "en", "wanted", "true"));
        assertThat(tom.get(path).asString()).contains("No longer tell me");
        tom.post(path, path + "/subscription", Map.of("language", "en", "wanted", "false"));
        assertThat(tom.get(path).asString()).contains("Tell me when it changes");
    }

    @Test
    void T11_votes_subscriptions_and_history_follow_the_articles_scope() {
        Articles.publish(Articles.draft("page-staff", "staff", "Staff only"));
        Articles.publish(Articles.draft("page-open", "public", "Open"));
        Browser ana = Browser.loggedInAs(Cast.ANA);

        for (String step : List.of("votes", "subscription")) {
            assertThat(ana.post(
                                    "/articles/page-open",
                                    "/articles/page-staff/" + step,
                                    Map.of("language", "en", "helpful", "yes"))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(ana.get("/articles/page-open/revisions").statusCode()).isEqualTo(403);
        assertThat(Browser.loggedInAs(Cast.SAM)
                        .get("/articles/page-open/revisions?language=en")
                        .statusCode())
                .isEqualTo(200);
    }
}
