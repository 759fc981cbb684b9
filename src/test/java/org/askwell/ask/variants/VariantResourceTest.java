package org.askwell.ask.variants;

import java.util.Map;
import java.util.stream.IntStream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.accounts.LanguageChoice;
import org.askwell.knowledge.search.Shelf;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The editors' page without script. */
@QuarkusTest
@WithTestResource(TestServers.class)
class VariantResourceTest {

    private static final String KEY = "variant-lift";
    private static final String PAGE = "/editor/variants";
    private static final String WORDING = "stuck <b>between</b> two floors";

    @BeforeEach
    void stock() {
        Shelf.english(KEY, "Restart the controller of the lift", "Hold the button for ten seconds.")
                .publish();
        AskedWordings.solved(Cast.TOM, KEY, WORDING);
    }

    @AfterEach
    void clear() {
        AskedWordings.clear(KEY);
    }

    @ParameterizedTest
    @CsvSource({
        "en,1 person asked so,Solved a question once,is a known wording of the article now,Take back",
        "zh-CN,1 人这样问过,解决问题 1 次,已成为文章的已知问法,撤回"
    })
    void a_wording_is_added_and_taken_back_with_one_click_each(
            String language, String askers, String reason, String done, String undo) {
        Browser ed = Browser.loggedInAs(Cast.ED).keeping(LanguageChoice.COOKIE, language);
        var offer = AskedWordings.offer(KEY);
        assertThat(ed.get(PAGE).asString())
                .contains("stuck &lt;b&gt;between", "Restart the controller of the lift", askers, reason)
                .doesNotContain("flounder");

        Response added =
                ed.post(PAGE, PAGE + "/" + offer.get("id") + "/addition", Map.of("version", offer.get("version")));

        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(ed.get(path(added)).asString()).contains(done, undo, "/" + offer.get("id") + "/return");
        assertThat(ed.get(PAGE + "/decisions").asString()).contains("stuck &lt;b&gt;between", KEY);
        assertThat(AskedWordings.article(KEY, "en").jsonPath().getList("variants"))
                .containsExactly(WORDING);

        assertThat(ed.post(PAGE, PAGE + "/" + offer.get("id") + "/return", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(AskedWordings.article(KEY, "en").jsonPath().getList("variants"))
                .isEmpty();
        assertThat(ed.get(PAGE).asString()).contains("stuck &lt;b&gt;between");
    }

    @Test
    void a_dismissed_wording_leaves_the_list_and_comes_back() {
        Browser ed = Browser.loggedInAs(Cast.ED);
        String id = (String) AskedWordings.offer(KEY).get("id");

        ed.post(PAGE, PAGE + "/" + id + "/dismissal", Map.of());

        assertThat(ed.get(PAGE).asString()).doesNotContain("stuck &lt;b&gt;between");
        ed.post(PAGE, PAGE + "/" + id + "/return", Map.of());
        assertThat(ed.get(PAGE).asString()).contains("stuck &lt;b&gt;between");
    }

    @Test
    void a_full_article_says_so_and_the_offer_stays() {
        Shelf.remove(KEY);
        Shelf.english(KEY, "Restart the controller of the lift", "Hold the button.")
                .variants(IntStream.range(0, 50)
                        .mapToObj(i -> "lift wording " + i)
                        .toArray(String[]::new))
                .publish();
        var offer = AskedWordings.offer(KEY);

        Response refused = Browser.loggedInAs(Cast.ED)
                .post(PAGE, PAGE + "/" + offer.get("id") + "/addition", Map.of("version", offer.get("version")));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString())
                .contains("The article cannot take “stuck &lt;b&gt;between", "These are too many", "error-summary");
    }

    @Test
    void the_list_of_articles_leads_to_it() {
        assertThat(Browser.loggedInAs(Cast.ED).get("/editor/articles").asString())
                .contains("href=\"" + PAGE + "\"");
    }

    @Test
    void T11_nobody_else_gets_in() {
        for (Cast other : new Cast[] {Cast.TOM, Cast.SAM, Cast.RAY}) {
            assertThat(Browser.loggedInAs(other).get(PAGE).statusCode()).isEqualTo(403);
            assertThat(Browser.loggedInAs(other).get(PAGE + "/decisions").statusCode())
                    .isEqualTo(403);
        }
    }

    private static String path(Response redirect) {
        return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
