package org.askwell.reports.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipFile;

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

import static org.askwell.reports.service.PastTickets.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

/** R7, R24, R27: how promises were kept, for the managers of both sides. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ServiceResourceTest {

    private static final String MAY = "?from=2003-05-01&to=2003-05-31";
    private static final String OURS = MAY + "&organisation=" + CUSTOMER;

    @AfterEach
    void clear() {
        PastTickets.clear();
        Questions.clear();
    }

    /** Kept, broken, overdue, waiting for the customer, withdrawn. */
    private static void five() {
        PastTickets.of("A", "ledger")
                .state("CLOSED")
                .assignee(Cast.LI)
                .replied(Duration.ofMinutes(10))
                .resolved(Duration.ofHours(2))
                .keep("RESOLVED");
        PastTickets.of("A", "ledger")
                .title("=1+1")
                .state("CLOSED")
                .replied(Duration.ofMinutes(20))
                .resolved(Duration.ofHours(4))
                .keep("RESOLVED", "REOPENED", "RESOLVED");
        PastTickets.of("B", "flow").assignee(Cast.SAM).keep();
        PastTickets.of("B", "flow")
                .state("WAITING_ON_CUSTOMER")
                .assignee(Cast.SAM)
                .replied(Duration.ofMinutes(5))
                .keep();
        PastTickets.of("C", null).state("WITHDRAWN").keep();
    }

    @Test
    void promises_are_counted_as_the_page_defines_them() {
        five();

        JsonPath report = report(Cast.SUE, OURS);

        line(report, "all", 5, "2/4", "1/3", "1/2");
        assertThat(report.getList("bySeverity.key")).containsExactly("A", "B", "C");
        line(report, "bySeverity[0]", 2, "1/2", "1/2", "1/2");
        line(report, "bySeverity[1]", 2, "1/2", "0/1", "0/0");
        line(report, "bySeverity[2]", 1, "0/0", "0/0", "0/0");
        assertThat(report.getList("byProduct.key")).containsExactly("flow", "ledger", null);
        assertThat(report.getList("byOrganisation.label")).containsExactly(CUSTOMER);
        assertThat(report.getList("overTime.key")).containsExactly("2003-05-05");
    }

    @Test
    void half_and_nine_of_ten_are_interpolated_between_tickets() {
        five();

        JsonPath all = report(Cast.SUE, OURS);

        assertThat(all.getInt("all.answerHalf.seconds")).isEqualTo(600);
        assertThat(all.getInt("all.answerMost.seconds")).isEqualTo(1080);
        assertThat(all.getInt("all.solutionHalf.seconds")).isEqualTo(10_800);
        assertThat(all.getString("bySeverity[2].answerHalf")).isNull();
    }

    @Test
    void what_is_open_is_told_by_age_and_by_person() {
        five();

        JsonPath report = report(Cast.SUE, OURS);

        assertThat(report.getList("backlog.counts")).containsExactly(0, 0, 0, 0, 2);
        assertThat(report.getList("load.open")).containsExactly(2, 0);
        assertThat(report.getList("load.late")).containsExactly(1, 0);
        assertThat(report.getList("load.solved")).containsExactly(0, 1);
    }

    @Test
    void questions_without_a_ticket_are_shares_of_all_questions() {
        Questions.english("solved", "2003-05-06T02:00:00Z")
                .shown(Decision.ANSWER, "a")
                .solvedBy("a")
                .keep();
        Questions.english("read and gone", "2003-05-06T02:00:00Z")
                .shown(Decision.CANDIDATES, "a", "b")
                .opened("b")
                .abandoned()
                .keep();
        Questions.english("gone", "2003-05-06T02:00:00Z")
                .shown(Decision.ANSWER, "a")
                .abandoned()
                .keep();
        Questions.english("read and escalated", "2003-05-06T02:00:00Z")
                .shown(Decision.ANSWER, "a")
                .opened("a")
                .escalated(null)
                .keep();

        JsonPath report = report(Cast.SUE, MAY);

        assertThat(report.getInt("deflection.asked")).isEqualTo(4);
        assertThat(report.getInt("deflection.confirmed")).isEqualTo(1);
        assertThat(report.getInt("deflection.potential")).isEqualTo(1);
        assertThat(Browser.loggedInAs(Cast.SUE).get("/reports/service" + MAY).asString())
                .contains("id=\"deflection\"", "2 of 4", "1 of 4");
    }

    @Test
    void T05_a_customers_manager_gets_the_own_organisation_whatever_is_asked_for() {
        five();
        PastTickets.of("D", "ledger").customer("harbor-bureau").title("Ours").keep();

        for (String filter : new String[] {MAY, OURS}) {
            JsonPath report = report(Cast.TOM, filter);
            line(report, "all", 1, "0/1", "0/1", "0/0");
            assertThat(report.getString("load")).isNull();
            String table = Browser.loggedInAs(Cast.TOM)
                    .get("/reports/service/csv" + filter)
                    .asString();
            assertThat(table.lines()).hasSize(2);
            assertThat(table).contains("Ours");
        }
        assertThat(Browser.loggedInAs(Cast.TOM).get("/reports/service" + OURS).asString())
                .contains("id=\"severity\"")
                .doesNotContain(">" + CUSTOMER, "id=\"load\"", "id=\"organisation-filter\"");
        assertThat(report(Cast.SUE, MAY).getInt("all.opened")).isEqualTo(6);
    }

    @Test
    void the_page_has_charts_with_their_tables_and_says_what_figures_mean() {
        five();

        String english =
                Browser.loggedInAs(Cast.SUE).get("/reports/service" + OURS).asString();
        String chinese =
                Browser.loggedInAs(Cast.ROOT).get("/reports/service" + OURS).asString();

        assertThat(english)
                .contains("<svg class=\"chart\"", ">1/2</text>", "2 of 4", "10.0 min · 18.0 min", "id=\"definitions\"")
                .contains("/reports/service/xlsx?from=2003-05-01&amp;to=2003-05-31")
                .doesNotContain("style=");
        assertThat(chinese).contains("id=\"definitions\"");
        assertThat(Browser.loggedInAs(Cast.SUE)
                        .get("/reports/service?from=2001-01-01&to=2001-01-02&organisation=nobody")
                        .asString())
                .contains("Nothing in this period");
    }

    @Test
    void the_tables_have_every_ticket_however_many() throws IOException {
        five();
        PastTickets.keepMany(3_000);
        var sue = Browser.loggedInAs(Cast.SUE);

        String table = sue.get("/reports/service/csv" + OURS).asString();
        String sheet = firstSheet(sue.get("/reports/service/xlsx" + OURS).asByteArray());

        assertThat(table.lines()).hasSize(1 + 5 + 3_000);
        assertThat(table)
                .startsWith("\ufeffNumber,Title,Severity")
                .contains(",\"'=1+1\",A,CLOSED,ledger,")
                .contains("2003-05-05T02:10:00Z");
        assertThat(sheet.split("<row ", -1)).hasSize(1 + 1 + 5 + 3_000);
        assertThat(sheet).doesNotContain("<f>");
    }

    @Test
    void a_period_that_cannot_be_is_refused_by_name() {
        for (String form : new String[] {"", "/csv", "/xlsx"}) {
            var page = Browser.loggedInAs(Cast.SUE).get("/reports/service" + form + "?from=never");
            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.asString()).contains("error-summary");
        }
        Login.as(Cast.SUE).get("/api/v1/reports/service?to=never").then().statusCode(400);
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"MEI", "SAM", "ED", "RAY"})
    void T11_nobody_else_may(Cast person) {
        assertThat(Login.as(person).get("/api/v1/reports/service").statusCode()).isEqualTo(403);
        assertThat(Browser.loggedInAs(person).get("/reports/service/csv").statusCode())
                .isEqualTo(403);
        assertThat(Browser.loggedInAs(person).get("/").asString()).doesNotContain("/reports/service");
    }

    private static JsonPath report(Cast reader, String filter) {
        return Login.as(reader)
                .get("/api/v1/reports/service" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void line(
            JsonPath report, String where, int opened, String answered, String solved, String reopened) {
        assertThat(report.getInt(where + ".opened")).isEqualTo(opened);
        assertThat(share(report, where + ".answered")).isEqualTo(answered);
        assertThat(share(report, where + ".solved")).isEqualTo(solved);
        assertThat(share(report, where + ".reopened")).isEqualTo(reopened);
    }

    private static String share(JsonPath report, String where) {
        return report.getInt(where + ".part") + "/" + report.getInt(where + ".of");
    }

    /** Read as Excel does, from the directory at the file's end. */
    private static String firstSheet(byte[] book) throws IOException {
        Path file = Files.write(Files.createTempFile("report", ".xlsx"), book);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
