package org.askwell.news;

import java.time.Duration;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.knowledge.content.ContentSync;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.TestServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** R1, R30: the first page, the news, and the feed. */
@QuarkusTest
@WithTestResource(TestServers.class)
class NewsResourceTest {

    private static final String OPEN = "2026-09-08-ledger-5-4-2";
    private static final String FOR_CUSTOMERS = "2026-10-13-service-plan";

    @Inject
    ContentSync content;

    @BeforeEach
    void awaitContent() {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> content.last()
                .isPresent());
    }

    @Test
    void the_first_page_has_the_question_box_topics_and_news() {
        assertThat(Browser.anonymous().get("/").asString())
                .contains("action=\"/search\"", "/knowledge/categories/", "/news/" + OPEN)
                .doesNotContain(FOR_CUSTOMERS);
    }

    @Test
    void a_news_item_is_there_in_both_languages() {
        assertThat(Browser.anonymous().get("/news/" + OPEN + "?language=en").asString())
                .contains("Quillstone Ledger 5.4.2 is available");
        assertThat(Browser.anonymous().get("/news/" + OPEN + "?language=zh-CN").asString())
                .contains("lang=\"zh-CN\"")
                .doesNotContain("is available");
    }

    @Test
    void T06_news_for_customers_are_missed_by_others() {
        assertThat(Browser.anonymous().get("/news/" + FOR_CUSTOMERS).statusCode())
                .isEqualTo(404);
        assertThat(Browser.anonymous().get("/news").asString()).doesNotContain(FOR_CUSTOMERS);

        Browser mei = Browser.loggedInAs(Cast.MEI);
        assertThat(mei.get("/news/" + FOR_CUSTOMERS).statusCode()).isEqualTo(200);
        assertThat(mei.get("/news").asString()).contains(FOR_CUSTOMERS);
    }

    @Test
    void T06_the_feed_is_atom_and_has_only_what_is_public() {
        given().get("/feed.atom?language=en")
                .then()
                .statusCode(200)
                .contentType("application/atom+xml")
                .body("feed.entry.title", hasItem("Quillstone Ledger 5.4.2 is available"))
                .body("feed.entry.id", not(hasItem(FOR_CUSTOMERS)));
    }
}
