package org.askwell.reports.quality;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.askwell.ask.Questions;
import org.askwell.knowledge.search.Decision;
import org.askwell.knowledge.search.Shelf;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.askwell.tickets.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** R6: what is asked and not answered is seen, and one step from an article. */
@QuarkusTest
@WithTestResource(TestServers.class)
class GapResourceTest {

    private static final String JUNE = "?from=2004-06-01&to=2004-06-30";
    private static final String KEY = "gap-closing";

    @Inject
    GapVectors vectors;

    @Inject
    GapQuery query;

    @Inject
    EntityManager entities;

    @AfterEach
    void clear() {
        Questions.clear();
        Shelf.remove(KEY);
    }

    private static List<Long> june() {
        var ids = new ArrayList<Long>();
        ids.add(Questions.english("The badge printer jams every morning", "2004-06-01T02:00:00Z")
                .product("ledger")
                .keep());
        ids.add(Questions.english("badge printer gets jammed each morning", "2004-06-03T02:00:00Z")
                .severity(Severity.B)
                .shown(Decision.CANDIDATES, "x")
                .escalated(null)
                .keep());
        ids.add(Questions.english("The badge printer jams every morning", "2004-06-02T02:00:00Z")
                .keep());
        Questions.english("How do I change the colour of the calendar?", "2004-06-04T02:00:00Z")
                .severity(Severity.A)
                .keep();
        Questions.chinese("工牌打印机每天早上都卡纸", "2004-06-05T02:00:00Z").keep();
        Questions.chinese("工牌打印机早上总是卡纸", "2004-06-06T02:00:00Z").keep();
        Questions.chinese("日历的颜色在哪里修改？", "2004-06-07T02:00:00Z")
                .severity(Severity.D)
                .keep();
        return ids;
    }

    @Test
    void paraphrases_are_one_gap_and_the_most_asked_comes_first() {
        june();

        JsonPath gaps = gaps(JUNE);

        assertThat(gaps.getList("gaps.title"))
                .containsExactly(
                        "The badge printer jams every morning",
                        "工牌打印机早上总是卡纸",
                        "How do I change the colour of the calendar?",
                        "日历的颜色在哪里修改？");
        assertThat(gaps.getList("gaps.count")).containsExactly(3, 2, 1, 1);
        assertThat(gaps.getList("gaps.worst")).containsExactly("B", "C", "A", "D");
        assertThat(gaps.getList("gaps.language")).containsExactly("en", "zh-CN", "en", "zh-CN");
        assertThat(gaps.getString("gaps[0].product")).isEqualTo("ledger");
        assertThat(gaps.getString("gaps[0].lastAsked")).isEqualTo("2004-06-03T02:00:00Z");
        assertThat(gaps.getList("gaps[0].wordings"))
                .containsExactly("The badge printer jams every morning", "badge printer gets jammed each morning");
    }

    @Test
    void a_language_a_product_a_period_and_a_page_narrow_the_list() {
        june();

        assertThat(gaps(JUNE + "&language=zh-CN").getList("gaps.count")).containsExactly(2, 1);
        assertThat(gaps(JUNE + "&product=ledger").getList("gaps.count")).containsExactly(1);
        assertThat(gaps("?from=2004-06-04&to=2004-06-05").getList("gaps.count")).containsExactly(1, 1);
        JsonPath second = gaps(JUNE + "&size=3&page=2");
        assertThat(second.getList("gaps.title")).containsExactly("日历的颜色在哪里修改？");
        assertThat(second.getInt("total")).isEqualTo(4);
    }

    @Test
    void what_found_an_answer_is_no_gap() {
        Shelf.english(KEY, "The lift stops between two floors", "Call the porter.")
                .variants("Stuck in the lift")
                .publish();
        String day = "2004-06-10T02:00:00Z";
        Questions.english("Solved by an entry", day)
                .shown(Decision.CANDIDATES, "x")
                .solvedBy("x")
                .keep();
        Questions.english("Answered and left", day)
                .shown(Decision.ANSWER, "x")
                .abandoned()
                .keep();
        Questions.english("Read and left", day)
                .shown(Decision.CANDIDATES, "x")
                .opened("x")
                .abandoned()
                .keep();
        Questions.english("Support knew an article", day).escalated(KEY).keep();
        Questions.english("stuck  in the LIFT", day).keep();
        Questions.english("Nothing opened and left", day)
                .shown(Decision.CANDIDATES, "x")
                .abandoned()
                .keep();

        assertThat(gaps(JUNE).getList("gaps.title")).containsExactly("Nothing opened and left");
    }

    @Test
    void the_article_that_is_missing_is_one_step_away() {
        june();
        Browser ed = Browser.loggedInAs(Cast.ED);
        assertThat(ed.get("/reports/gaps" + JUNE).asString()).contains("Asked 3 times", "Write article");

        String page = ed.get(gaps(JUNE).getString("gaps[0].editor")).asString();

        assertThat(page)
                .contains("value=\"The badge printer jams every morning\"")
                .contains(">badge printer gets jammed each morning</textarea>")
                .contains("value=\"ledger\" selected", "value=\"en\" lang=\"en\" selected");
        assertThat(ed.get(gaps(JUNE).getString("gaps[1].editor")).asString())
                .contains("value=\"工牌打印机早上总是卡纸\"", ">工牌打印机每天早上都卡纸</textarea>");
    }

    @Test
    void writing_the_article_closes_the_gap() {
        june();
        Browser ed = Browser.loggedInAs(Cast.ED);
        Shelf.english(KEY, "The badge printer jams every morning", "Clean it.")
                .variants("badge printer gets jammed each morning")
                .publish();

        assertThat(gaps(JUNE).getList("gaps.count")).containsExactly(2, 1, 1);
        assertThat(ed.get("/reports/gaps" + JUNE).asString()).doesNotContain("badge printer");
    }

    @Test
    void T03_only_unanswered_questions_are_taken_over_and_only_by_editors() {
        List<Long> ids = june();
        long solved = Questions.english("A secret that was solved", "2004-06-10T02:00:00Z")
                .shown(Decision.ANSWER, "x")
                .solvedBy("x")
                .keep();
        String editor = "/editor/articles/new?asked=";

        assertThat(Browser.loggedInAs(Cast.ED).get(editor + solved).statusCode())
                .isEqualTo(404);
        assertThat(Browser.loggedInAs(Cast.ED)
                        .get(editor + ids.get(0) + "&asked=" + solved)
                        .asString())
                .contains("The badge printer jams")
                .doesNotContain("A secret");
        assertThat(Browser.loggedInAs(Cast.SUE).get(editor + ids.get(0)).statusCode())
                .isEqualTo(403);
        assertThat(Browser.loggedInAs(Cast.SUE).get("/reports/gaps" + JUNE).asString())
                .contains("Asked 3 times")
                .doesNotContain("/editor/articles/new");
    }

    @Test
    void without_gaps_the_page_says_so() {
        assertThat(Browser.loggedInAs(Cast.SUE)
                        .get("/reports/gaps?from=2002-01-01&to=2002-02-01")
                        .asString())
                .contains("No gaps in this period");
    }

    @Test
    void what_questions_mean_is_worked_out_once() {
        List<Long> ids = june();

        QuarkusTransaction.requiringNew().run(() -> {
            while (!query.withoutVector(1).isEmpty()) {
                vectors.keep();
            }
        });

        assertThat(QuarkusTransaction.requiringNew().call(() -> query.withIds(ids)))
                .hasSize(3)
                .allSatisfy(wording -> assertThat(wording.vector()).hasSize(384));
        assertThat(gaps(JUNE).getList("gaps.count")).containsExactly(3, 2, 1, 1);
    }

    @Test
    void what_another_model_said_is_forgotten() {
        List<Long> ids = june();

        List<Wording> read = QuarkusTransaction.requiringNew().call(() -> {
            vectors.keep();
            entities.createNativeQuery("update inquiry_vector set model = 'an older one'")
                    .executeUpdate();
            return query.withIds(ids);
        });

        assertThat(read).hasSize(3).allSatisfy(wording -> assertThat(wording.vector())
                .isNull());
    }

    private static JsonPath gaps(String filter) {
        return Login.as(Cast.SUE)
                .get("/api/v1/reports/gaps" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
