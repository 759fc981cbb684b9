package org.askwell.ask.variants;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.askwell.knowledge.search.Shelf;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** R6: how people asked leads the next asker to what helped them, once an editor has agreed. */
@QuarkusTest
@WithTestResource(TestServers.class)
class VariantApiTest {

    private static final String KEY = "variant-door";
    private static final String PLANE = "it sounds like a plane taking off in the basement";
    private static final String PLANE_CHINESE = "地下室里像有飞机要起飞一样响";

    @BeforeEach
    void stock() {
        Shelf.english(KEY, "Restart the door controller of the east gate", "Hold the button for ten seconds.")
                .variants("East door: how do I restart it?")
                .publish();
        Shelf.chinese(KEY, "重启东门的门禁控制器", "按住按钮十秒钟。").variants("东门控制器怎么重启？").publish();
    }

    @AfterEach
    void clear() {
        AskedWordings.clear(KEY);
    }

    @ParameterizedTest
    @CsvSource({"TOM,en," + PLANE + ",1", "MEI,zh-CN," + PLANE_CHINESE + ",1"})
    void an_added_wording_leads_the_next_asker_to_the_article(
            Cast asker, String language, String wording, int otherVariants) {
        assertThat(answers(wording).getString("answers[0].key")).isNotEqualTo(KEY);
        AskedWordings.solved(asker, KEY, wording);
        var offer = AskedWordings.offer(KEY);
        assertThat(offer)
                .containsEntry("wording", wording)
                .containsEntry("language", language)
                .containsEntry("askers", 1)
                .containsEntry("solved", 1)
                .containsEntry("linked", 0);
        int revision = AskedWordings.article(KEY, language).jsonPath().getInt("revision");

        AskedWordings.add(offer).then().statusCode(200);

        JsonPath article = AskedWordings.article(KEY, language).jsonPath();
        assertThat(article.getList("variants")).hasSize(otherVariants + 1).contains(wording);
        assertThat(article.getInt("revision")).isEqualTo(revision + 1);
        assertThat(AskedWordings.offers(KEY)).isEmpty();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> KEY.equals(answers(wording).getString("answers[0].key")));

        AskedWordings.takeBack(offer, "addition").then().statusCode(204);

        assertThat(AskedWordings.article(KEY, language).jsonPath().getList("variants"))
                .hasSize(otherVariants)
                .doesNotContain(wording);
        assertThat(AskedWordings.offer(KEY)).containsEntry("wording", wording);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> !KEY.equals(answers(wording).getString("answers[0].key")));
    }

    @Test
    void a_wording_whose_article_support_linked_is_offered_too() {
        AskedWordings.linked(Cast.ANA, KEY, "beeping gatepost sings at dawn");

        assertThat(AskedWordings.offer(KEY))
                .containsEntry("wording", "beeping gatepost sings at dawn")
                .containsEntry("solved", 0)
                .containsEntry("linked", 1);
    }

    @Test
    void the_same_words_in_other_letters_are_one_offer_and_count_people() {
        AskedWordings.solved(Cast.TOM, KEY, "The gatepost hums, why?");
        AskedWordings.solved(Cast.TOM, KEY, "the GATEPOST hums. Why");
        AskedWordings.linked(Cast.ANA, KEY, "ｔｈｅ　gatepost — hums … why？");

        assertThat(AskedWordings.offer(KEY))
                .containsEntry("askers", 2)
                .containsEntry("solved", 2)
                .containsEntry("linked", 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "restart the DOOR controller of the east gate!",
                "Ｅａｓｔ door — how do I restart it",
                "“重启东门的门禁控制器”？",
                "东门控制器，怎么重启",
                "？！…",
                " "
            })
    void what_the_article_knows_or_says_nothing_is_not_offered(String wording) {
        AskedWordings.solved(Cast.TOM, KEY, wording);

        assertThat(AskedWordings.offers(KEY)).isEmpty();
    }

    @Test
    void what_is_too_long_for_a_wording_is_not_offered() {
        AskedWordings.solved(Cast.TOM, KEY, "字😀".repeat(70));
        AskedWordings.solved(Cast.TOM, KEY, "y".repeat(200));

        assertThat(AskedWordings.offer(KEY)).containsEntry("wording", "y".repeat(200));
    }

    @Test
    void nothing_is_offered_for_an_article_that_was_put_away() {
        AskedWordings.solved(Cast.TOM, KEY, PLANE);
        for (String language : new String[] {"en", "zh-CN"}) {
            Login.as(Cast.ED)
                    .delete("/api/v1/articles/" + KEY + "/publication?language=" + language)
                    .then()
                    .statusCode(204);
        }

        assertThat(AskedWordings.offers(KEY)).isEmpty();
    }

    @Test
    void only_the_title_is_offered() {
        AskedWordings.solved(Cast.TOM, KEY, PLANE);

        assertThat(Login.as(Cast.ED).get("/api/v1/variants?size=100").asString())
                .contains(PLANE)
                .doesNotContain("flounder", "tom.reed");
    }

    @Test
    void a_dismissed_wording_is_not_offered_again_until_that_is_taken_back() {
        AskedWordings.solved(Cast.TOM, KEY, PLANE);
        var offer = AskedWordings.offer(KEY);
        dismiss(offer);
        AskedWordings.solved(Cast.ANA, KEY, "It sounds like a plane, taking off in the basement!");
        assertThat(AskedWordings.offers(KEY)).isEmpty();
        assertThat(AskedWordings.article(KEY, "en").jsonPath().getList("variants"))
                .hasSize(1);
        assertThat(Login.as(Cast.ED)
                        .get("/api/v1/variants/decisions?size=100")
                        .jsonPath()
                        .getString("items.find { it.id == '" + offer.get("id") + "' }.verdict"))
                .isEqualTo("DISMISSED");
        AskedWordings.takeBack(offer, "addition").then().statusCode(404);

        AskedWordings.takeBack(offer, "dismissal").then().statusCode(204);

        assertThat(AskedWordings.offer(KEY)).containsEntry("askers", 2);
        AskedWordings.takeBack(offer, "dismissal").then().statusCode(404);
    }

    @Test
    void of_two_editors_the_slower_one_is_told() {
        AskedWordings.solved(Cast.TOM, KEY, PLANE);
        AskedWordings.solved(Cast.ANA, KEY, "the gatepost hums");
        var offers = AskedWordings.offers(KEY);

        AskedWordings.add(offers.get(0)).then().statusCode(200);

        AskedWordings.add(offers.get(0)).then().statusCode(409);
        AskedWordings.add(offers.get(1)).then().statusCode(409);
        assertThat(AskedWordings.article(KEY, "en").jsonPath().getList("variants"))
                .hasSize(2);
        assertThat(AskedWordings.offers(KEY)).hasSize(1);
    }

    @Test
    void an_article_with_as_many_wordings_as_it_may_have_takes_no_more() {
        Shelf.remove(KEY);
        Shelf.english(KEY, "Restart the door controller", "Hold the button.")
                .variants(IntStream.range(0, 50)
                        .mapToObj(i -> "door wording " + i)
                        .toArray(String[]::new))
                .publish();
        AskedWordings.solved(Cast.TOM, KEY, PLANE);
        var offer = AskedWordings.offer(KEY);

        assertThat(AskedWordings.add(offer)
                        .then()
                        .statusCode(400)
                        .extract()
                        .jsonPath()
                        .getString("errors[0].field"))
                .isEqualTo("variants");

        assertThat(AskedWordings.offer(KEY)).isEqualTo(offer);
    }

    @Test
    void the_list_is_paged() {
        AskedWordings.solved(Cast.TOM, KEY, PLANE);
        AskedWordings.solved(Cast.TOM, KEY, "the gatepost hums");

        JsonPath first = Login.as(Cast.ED).get("/api/v1/variants?size=1").jsonPath();
        JsonPath second =
                Login.as(Cast.ED).get("/api/v1/variants?size=1&page=2").jsonPath();

        assertThat(first.getList("items")).hasSize(1);
        assertThat(first.getLong("total")).isGreaterThanOrEqualTo(2);
        assertThat(second.getString("items[0].id")).isNotNull().isNotEqualTo(first.getString("items[0].id"));
    }

    @Test
    void T11_only_editors_and_administrators_see_or_decide() {
        AskedWordings.solved(Cast.TOM, KEY, PLANE);
        String id = (String) AskedWordings.offer(KEY).get("id");

        for (Cast other : new Cast[] {Cast.TOM, Cast.SAM, Cast.SUE, Cast.RAY, Cast.AVA}) {
            assertThat(Login.as(other).get("/api/v1/variants").statusCode()).isEqualTo(403);
            assertThat(Login.as(other)
                            .body(Map.of("version", 0))
                            .post("/api/v1/variants/" + id + "/addition")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(Login.as(other)
                            .post("/api/v1/variants/" + id + "/dismissal")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(AskedWordings.offers(KEY)).hasSize(1);
    }

    private static void dismiss(Map<String, Object> offer) {
        Login.as(Cast.ED)
                .post("/api/v1/variants/" + offer.get("id") + "/dismissal")
                .then()
                .statusCode(200);
    }

    private static JsonPath answers(String title) {
        return Login.as(Cast.ANA)
                .body(Map.of("title", title))
                .post("/api/v1/answers")
                .jsonPath();
    }
}
