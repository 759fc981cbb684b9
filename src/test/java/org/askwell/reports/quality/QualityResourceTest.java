package org.askwell.reports.quality;

import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.askwell.ask.Questions;
import org.askwell.knowledge.search.Decision;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** R4, R6: how right the answers were, counted from what askers and support said was right. */
@QuarkusTest
@WithTestResource(TestServers.class)
class QualityResourceTest {

    private static final String MARCH = "?from=2003-03-01&to=2003-03-31";

    @AfterEach
    void clear() {
        Questions.clear();
    }

    /** Six labels: two by askers, four by support, of which one article is younger than its question. */
    private static void march() {
        Questions.english("first and solved", "2003-03-03T02:00:00Z")
                .product("ledger")
                .shown(Decision.ANSWER, "a", "b", "c")
                .solvedBy("a")
                .keep();
        Questions.english("second and linked", "2003-03-04T02:00:00Z")
                .product("ledger")
                .shown(Decision.ANSWER, "b", "a")
                .opened("b")
                .escalated("a")
                .keep();
        Questions.english("fourth of a list", "2003-03-11T02:00:00Z")
                .product("flow")
                .shown(Decision.CANDIDATES, "x", "y", "z", "a")
                .solvedBy("a")
                .keep();
        Questions.chinese("没有显示", "2003-03-12T02:00:00Z")
                .shown(Decision.NONE, "a")
                .escalated("a")
                .keep();
        Questions.chinese("那时还没有文章", "2003-03-13T02:00:00Z")
                .product("ledger")
                .shown(Decision.ANSWER, "b")
                .escalated(writtenToday())
                .keep();
        Questions.english("solved, says the asker, but by another one", "2003-03-31T15:59:59Z")
                .product("ledger")
                .shown(Decision.ANSWER, "a", "b")
                .solvedBy("a")
                .escalated("b")
                .keep();
        Questions.english("nobody said what was right", "2003-03-14T02:00:00Z")
                .product("ledger")
                .shown(Decision.ANSWER, "a")
                .escalated(null)
                .keep();
        Questions.english("in April at the support centre", "2003-03-31T16:00:00Z")
                .shown(Decision.ANSWER, "a")
                .solvedBy("a")
                .keep();
    }

    private static String writtenToday() {
        String key = "quality-younger";
        if (Login.as(Cast.ED).get("/api/v1/articles/" + key + "?language=en").statusCode() == 404) {
            Login.as(Cast.ED)
                    .body(Map.of(
                            "key",
                            key,
                            "language",
                            "en",
                            "kind",
                            "faq",
                            "audience",
                            "staff",
                            "category",
                            "security",
                            "title",
                            "Younger than the question",
                            "body",
                            "So."))
                    .post("/api/v1/articles")
                    .then()
                    .statusCode(201);
        }
        return key;
    }

    @Test
    void figures_are_counted_from_what_is_known_to_be_right() {
        march();

        JsonPath report = report(MARCH);

        figures(report, "all", 6, "1/5", "3/5", "3/4");
        assertThat(report.getList("byLanguage.of")).containsExactly("en", "zh-CN");
        figures(report, "byLanguage[0].figures", 4, "1/4", "3/4", "2/3");
        figures(report, "byLanguage[1].figures", 2, "0/1", "0/1", "1/1");
        assertThat(report.getList("byProduct.of")).containsExactly(null, "flow", "ledger");
        figures(report, "byProduct[0].figures", 1, "0/1", "0/1", "0/0");
        figures(report, "byProduct[1].figures", 1, "0/1", "0/1", "0/0");
        figures(report, "byProduct[2].figures", 4, "1/3", "3/3", "3/4");
    }

    @Test
    void what_became_of_all_questions_is_told_as_it_was_kept() {
        march();

        Map<String, Integer> course = report(MARCH).getMap("course");

        assertThat(course)
                .containsOnly(
                        Map.entry("asked", 7),
                        Map.entry("answered", 5),
                        Map.entry("listed", 1),
                        Map.entry("silent", 1),
                        Map.entry("opened", 4),
                        Map.entry("dismissed", 1),
                        Map.entry("solved", 2),
                        Map.entry("escalated", 4),
                        Map.entry("unanswered", 1),
                        Map.entry("abandoned", 0),
                        Map.entry("linked", 4));
    }

    @Test
    void a_language_a_product_and_a_period_narrow_the_figures() {
        march();

        figures(report(MARCH + "&language=zh-CN"), "all", 2, "0/1", "0/1", "1/1");
        figures(report(MARCH + "&product=flow"), "all", 1, "0/1", "0/1", "0/0");
        figures(report(MARCH + "&product=ledger&language=en"), "all", 3, "1/3", "3/3", "2/3");
        figures(report("?from=2003-03-04&to=2003-03-12"), "all", 3, "0/3", "1/3", "1/1");
        figures(report("?from=2003-04-01&to=2003-04-01"), "all", 1, "1/1", "1/1", "0/1");
    }

    @Test
    void weeks_and_months_are_those_of_the_support_centre() {
        march();

        JsonPath weeks = report(MARCH);
        assertThat(weeks.getList("overTime.of"))
                .containsExactly("2003-02-24", "2003-03-03", "2003-03-10", "2003-03-17", "2003-03-24", "2003-03-31");
        assertThat(weeks.getList("overTime.figures.labelled")).containsExactly(0, 2, 3, 0, 0, 1);

        JsonPath months = report("?from=2003-01-15&to=2003-05-01");
        assertThat(months.getList("overTime.of"))
                .containsExactly("2003-01-01", "2003-02-01", "2003-03-01", "2003-04-01", "2003-05-01");
        assertThat(months.getList("overTime.figures.labelled")).containsExactly(0, 0, 6, 1, 0);
    }

    @Test
    void few_labels_are_told_in_numbers_without_percentages() {
        march();

        String page =
                Browser.loggedInAs(Cast.SUE).get("/reports/quality" + MARCH).asString();

        assertThat(page)
                .contains("Only 6 questions are labelled so far", "1 of 5", "3 of 4", "id=\"definitions\"")
                .doesNotContain("%</b>", "<svg class=\"chart\"");
    }

    @Test
    void enough_labels_have_percentages_and_a_chart_with_its_table() {
        for (int i = 0; i < 12; i++) {
            Questions.english("often asked", "2003-03-0" + (i % 4 + 3) + "T02:00:00Z")
                    .shown(Decision.ANSWER, "a", "b")
                    .solvedBy(i < 9 ? "a" : "b")
                    .keep();
        }

        String page =
                Browser.loggedInAs(Cast.ED).get("/reports/quality" + MARCH).asString();

        assertThat(page)
                .contains("9 of 12", "<b>75%</b>", "<b>100%</b>", "3 of 12", "<b>25%</b>")
                .contains("<svg class=\"chart\"", ">9/12</text>", ">03-03</text>", "Mar 3, 2003")
                .doesNotContain("style=");
    }

    @Test
    void without_labels_the_page_says_what_makes_them() {
        String page = Browser.loggedInAs(Cast.SUE)
                .get("/reports/quality?from=2002-01-01&to=2002-02-01")
                .asString();

        assertThat(page).contains("No question is labelled in this period").doesNotContain("<table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=never",
                "from=2003-04-01&to=2003-03-01",
                "from=2001-01-01&to=2003-03-01",
                "to=-999999999-01-01"
            })
    void a_period_that_cannot_be_is_refused_by_name(String period) {
        var page = Browser.loggedInAs(Cast.SUE).get("/reports/quality?" + period);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString()).contains("error-summary");
        var problem = Login.as(Cast.SUE).get("/api/v1/reports/quality?" + period);
        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(problem.jsonPath().getString("errors[0].field")).isIn("from", "to");
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"SUE", "ED", "ROOT"})
    void supervisors_editors_and_administrators_may_look(Cast person) {
        for (String path : new String[] {"quality", "gaps"}) {
            assertThat(Login.as(person).get("/api/v1/reports/" + path).statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"MEI", "TOM", "SAM", "LI", "RAY", "AVA"})
    void T11_nobody_else_may(Cast person) {
        for (String path : new String[] {"quality", "gaps"}) {
            assertThat(Login.as(person).get("/api/v1/reports/" + path).statusCode())
                    .isEqualTo(403);
            given().get("/api/v1/reports/" + path).then().statusCode(401);
        }
        assertThat(Browser.loggedInAs(person).get("/reports/gaps").statusCode()).isEqualTo(403);
        assertThat(Browser.loggedInAs(person).get("/").asString()).doesNotContain("/reports/quality", "/reports/gaps");
    }

    private static JsonPath report(String filter) {
        return Login.as(Cast.SUE)
                .get("/api/v1/reports/quality" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void figures(JsonPath report, String where, int labelled, String first, String three, String wrong) {
        assertThat(report.getInt(where + ".labelled")).isEqualTo(labelled);
        assertThat(share(report, where + ".first")).isEqualTo(first);
        assertThat(share(report, where + ".firstThree")).isEqualTo(three);
        assertThat(share(report, where + ".wrong")).isEqualTo(wrong);
    }

    private static String share(JsonPath report, String where) {
        return report.getInt(where + ".part") + "/" + report.getInt(where + ".of");
    }
}
