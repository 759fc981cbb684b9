package org.askwell.reports.satisfaction;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** R26, R27: how satisfied customers are, and what became of their opinions. */
@QuarkusTest
@WithTestResource(TestServers.class)
class SatisfactionResourceTest {

    private static final String CUSTOMER = "content-bureau";
    private static final String JULY = "?from=2004-07-01&to=2004-07-31";
    private static final String OURS = JULY + "&organisation=" + CUSTOMER;

    @Inject
    EntityManager database;

    /** Five that were asked, of whom four have answered; one that was not asked, one withdrawn, one of another month. */
    @BeforeEach
    void past() {
        Login.as(Cast.TOM).get("/api/v1/tickets").then().statusCode(200);
        Login.as(Cast.SUE).get("/api/v1/tickets").then().statusCode(200);
        ticket(1, CUSTOMER, "ledger", "CLOSED", 5, true, "2004-07-05");
        ticket(2, CUSTOMER, "ledger", "CLOSED", 4, false, "2004-07-06");
        ticket(3, CUSTOMER, "flow", "CLOSED", 1, true, "2004-07-13");
        ticket(4, CUSTOMER, "flow", "CLOSED", null, true, "2004-07-13");
        ticket(5, CUSTOMER, null, "RESOLVED", 3, false, "2004-07-13");
        ticket(6, CUSTOMER, "flow", "CLOSED", null, false, "2004-07-13");
        ticket(7, CUSTOMER, "flow", "WITHDRAWN", null, false, "2004-07-13");
        ticket(8, CUSTOMER, "flow", "CLOSED", 1, true, "2004-08-01");
        ticket(9, "harbor-bureau", "ledger", "CLOSED", 2, true, "2004-07-20");
    }

    @AfterEach
    void clear() {
        run("delete from survey_invitation where id < -4000000");
        run("delete from periodic_survey where id < -4000000");
        run("delete from organisation where code = '" + CUSTOMER + "'");
        run("delete from survey where id < -4000000");
        for (String table : new String[] {"ticket_event", "ticket_record", "ticket_record_end"}) {
            run("delete from " + table + " where ticket_id < -4000000");
        }
        run("delete from ticket where id < -4000000");
    }

    @Test
    void answers_are_counted_as_the_page_defines_them() {
        JsonPath report = report(Cast.SUE, OURS);

        line(report, "all", "4/5", "2/4", 3.25f);
        assertThat(report.getList("byProduct.key")).containsExactlyInAnyOrder("ledger", "flow", null);
        line(report, "byProduct.find {it.key == 'ledger'}", "2/2", "2/2", 4.5f);
        line(report, "byProduct.find {it.key == 'flow'}", "1/2", "0/1", 1f);
        assertThat(report.getList("byOrganisation.key")).containsExactly(CUSTOMER);
        assertThat(report.getList("overTime.key")).containsExactly("2004-07-05", "2004-07-12");
        assertThat(report.getList("counts")).containsExactly(1, 0, 1, 1, 1);
        line(report(Cast.SUE, OURS + "&product=ledger"), "all", "2/2", "2/2", 4.5f);
        assertThat(report(Cast.SUE, JULY).getInt("all.answered.of")).isEqualTo(6);
    }

    @Test
    void periodic_surveys_and_opinions_are_counted_apart() {
        run("insert into organisation (id, version, code, name, path) values (-4000001, 0, '" + CUSTOMER
                + "', 'Content Bureau', '/" + CUSTOMER + "/')");
        run("insert into periodic_survey values (-4000001, -4000001, '2004-07-01', '2004-07-01T02:00:00Z',"
                + " '2004-07-31T02:00:00Z')");
        run("insert into survey_invitation (id, survey_id, account_id, token_hash, stars, comment, answered_at) select"
                + " -4000001, -4000001, id, 'hash of tom', 2, 'Too slow for us', '2004-07-02T02:00:00Z' from account"
                + " where username = 'tom.reed'");
        run("insert into survey_invitation (id, survey_id, account_id, token_hash) select"
                + " -4000002, -4000001, id, 'hash of sue' from account where username = 'sue.supervisor'");

        JsonPath report = report(Cast.SUE, OURS);

        line(report, "periodic", "1/2", "0/1", 2f);
        assertThat(report.getList("periodicByOrganisation.label")).containsExactly("Content Bureau");
        assertThat(report.getInt("all.answered.of")).isEqualTo(5);
        assertThat(report(Cast.SUE, OURS + "&product=ledger").getInt("periodic.answered.of"))
                .isZero();
        JsonPath low = Login.as(Cast.SUE)
                .get("/api/v1/reports/satisfaction/low" + OURS)
                .jsonPath();
        assertThat(low.getList("items.ticket")).containsExactly("HAPPY-3", null);
        assertThat(low.getList("items.comment")).containsExactly("Comment 3", "Too slow for us");
        assertThat(report.getList("opinions.kind")).containsExactly("COMPLAINT", "SUGGESTION", "PRAISE");
        assertThat(report.getList("opinions.received")).containsExactly(0, 0, 0);
    }

    @Test
    void opinions_are_counted_on_the_day_they_come_in() {
        JsonPath before = report(Cast.SUE, "");
        String number = Login.as(Cast.WEI)
                .body("{\"kind\": \"PRAISE\", \"subject\": \"PORTAL\", \"text\": \"Counted\"}")
                .post("/api/v1/opinions")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        for (String step : new String[] {"answer", "outcome"}) {
            Login.as(Cast.SUE)
                    .body("{\"text\": \"Thank you\"}")
                    .post("/api/v1/opinions/" + number + "/" + step)
                    .then()
                    .statusCode(200);
        }
        JsonPath after = report(Cast.SUE, "");

        for (String figure : new String[] {"received", "inTime.part", "settled.part"}) {
            String path = "opinions.find {it.kind == 'PRAISE'}." + figure;
            assertThat(after.getInt(path)).isEqualTo(before.getInt(path) + 1);
        }
    }

    @Test
    void T05_a_customers_manager_gets_the_own_organisation_whatever_is_asked_for() {
        for (String filter : new String[] {JULY, OURS}) {
            line(report(Cast.TOM, filter), "all", "1/1", "0/1", 2f);
            var tom = Browser.loggedInAs(Cast.TOM);
            String table = tom.get("/reports/satisfaction/csv" + filter).asString();
            assertThat(table.lines()).hasSize(2);
            assertThat(table).contains("HAPPY-9").doesNotContain("Comment 9");
            assertThat(tom.get("/reports/satisfaction" + filter).asString())
                    .doesNotContain("id=\"low\"", "id=\"organisation-filter\"", CUSTOMER + "</th>");
        }
        Login.as(Cast.TOM).get("/api/v1/reports/satisfaction/low").then().statusCode(403);
    }

    @Test
    void the_page_has_charts_with_their_tables_and_leads_to_tickets_with_few_stars() {
        String english = Browser.loggedInAs(Cast.SUE)
                .keeping("askwell-language", "en")
                .get("/reports/satisfaction" + OURS)
                .asString();

        assertThat(english)
                .contains("<svg class=\"chart\"", "4 of 5", "2 of 4", "id=\"definitions\"", "/desk/tickets/HAPPY-3")
                .contains("Comment 3", "/reports/satisfaction/xlsx?from=2004-07-01&amp;to=2004-07-31")
                .doesNotContain("/desk/tickets/HAPPY-2", "style=");
    }

    @Test
    void the_tables_have_everybody_who_was_asked() {
        var sue = Browser.loggedInAs(Cast.SUE).keeping("askwell-language", "en");

        String table = sue.get("/reports/satisfaction/csv" + OURS).asString();

        assertThat(table.lines()).hasSize(1 + 5);
        assertThat(table)
                .startsWith("\ufeffSurvey,Number,Title,Product")
                .contains("Ticket,HAPPY-3,\"Title 3\",flow,")
                .contains("Comment 3");
        assertThat(sue.get("/reports/satisfaction/xlsx" + OURS).asByteArray()).startsWith('P', 'K');
    }

    @Test
    void a_period_that_cannot_be_is_refused_by_name() {
        for (String form : List.of("", "/csv", "/xlsx")) {
            var page = Browser.loggedInAs(Cast.SUE).get("/reports/satisfaction" + form + "?from=never");
            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.asString()).contains("error-summary");
        }
        Login.as(Cast.SUE).get("/api/v1/reports/satisfaction?to=never").then().statusCode(400);
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"MEI", "SAM", "ED"})
    void T11_nobody_else_may(Cast person) {
        assertThat(Login.as(person).get("/api/v1/reports/satisfaction").statusCode())
                .isEqualTo(403);
        assertThat(Browser.loggedInAs(person).get("/").asString()).doesNotContain("/reports/satisfaction");
    }

    private static JsonPath report(Cast reader, String filter) {
        return Login.as(reader)
                .get("/api/v1/reports/satisfaction" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void line(JsonPath report, String where, String answered, String satisfied, float stars) {
        assertThat(share(report, where + ".answered")).isEqualTo(answered);
        assertThat(share(report, where + ".satisfied")).isEqualTo(satisfied);
        assertThat(report.getFloat(where + ".stars")).isEqualTo(stars);
    }

    private static String share(JsonPath report, String where) {
        return report.getInt(where + ".part") + "/" + report.getInt(where + ".of");
    }

    private void ticket(
            int id, String customer, String product, String state, Integer stars, boolean asked, String day) {
        String at = "'" + day + "T02:00:00Z'";
        String closed = "RESOLVED".equals(state) ? "null" : at;
        run("insert into ticket (id, version, number, requester_id, organisation_code, product_code, severity, title,"
                + " description, state, covered, shared, respond_by, plan_by, created_at, updated_at, resolved_at, closed_at,"
                + " rating, rating_comment) select " + (-4_000_000 - id) + ", 0, 'HAPPY-" + id + "', id, '" + customer
                + "', " + (product == null ? "null" : "'" + product + "'") + ", 'C', 'Title " + id + "', '', '" + state
                + "', true, false, " + at + ", " + at + ", " + at + ", " + at + ", " + at + ", " + closed + ", " + stars
                + ", " + (stars == null ? "null" : "'Comment " + id + "'")
                + " from account where username = 'tom.reed'");
        if (asked) {
            run("insert into survey values (" + (-4_000_000 - id) + ", " + (-4_000_000 - id) + ", 'hash of happy " + id
                    + "', " + at + ", " + at + ")");
        }
    }

    private void run(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }
}
