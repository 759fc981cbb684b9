package org.askwell.feedback.periodic;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.accounts.Role;
import org.askwell.testsupport.Accessibility;
import org.askwell.testsupport.AtOnce;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Chromium;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** R26: customers are asked by themselves how satisfied they are, once each time it is due. */
@QuarkusTest
@WithTestResource(TestServers.class)
class PeriodicSurveyTest {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));

    @Inject
    PeriodicRound round;

    @Inject
    EntityManager database;

    private final Browser sue = Browser.loggedInAs(Cast.SUE).keeping("askwell-language", "en");

    @AfterEach
    void the_clock_is_right_again() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    @Test
    void a_manager_is_asked_once_for_each_time_and_reminded_once() {
        String code = customer("periodic-once", true);
        plan(code, "MONTH", TODAY);
        AtOnce.of(2, () -> {
            round.run();
            return null;
        });
        runIn(0);
        assertThat(links(code)).hasSize(1);
        runIn(6);
        assertThat(links(code)).hasSize(1);
        runIn(8);
        runIn(9);
        runIn(20);
        assertThat(links(code)).hasSize(2);

        var reader = Browser.anonymous();
        String first = links(code).get(0);
        String reminder = links(code).get(1);
        assertThat(reader.get(first).asString()).contains("Name of " + code, "name=\"rating\"");
        var wrong = reader.post(first, first, Map.of("comment", "多谢"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.asString()).contains("href=\"#rating\"", "多谢");
        assertThat(reader.post(first, first, Map.of("rating", "4", "comment", "多谢"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(reader.get(reminder).asString())
                .contains("href=\"/opinions/new\"")
                .doesNotContain("name=\"rating\"");
        assertThat(reader.post("/downloads", reminder, Map.of("rating", "1")).statusCode())
                .isEqualTo(410);

        runIn(25);
        assertThat(links(code)).hasSize(2);
        runIn(32);
        assertThat(links(code)).hasSize(3);
    }

    @Test
    void what_was_due_several_times_while_nothing_ran_is_asked_once() {
        String code = customer("periodic-behind", true);
        plan(code, "MONTH", TODAY.minusMonths(5));
        runIn(0);
        runIn(1);

        assertThat(links(code)).hasSize(1);
        assertThat(sue.get("/desk/customers/" + code + "/plan").asString())
                .contains("The managers were asked by mail.");
        assertThat(sue.get("/desk/customers/" + code + "/plan?edit=QUALITY_SURVEY")
                        .asString())
                .contains("value=\"" + TODAY.minusMonths(5).plusMonths(6) + "\"");
    }

    @Test
    void T10_T22_an_altered_or_an_expired_link_does_nothing() {
        String code = customer("periodic-links", true);
        plan(code, "YEAR", TODAY);
        runIn(0);
        String link = links(code).get(0);
        var reader = Browser.anonymous();
        String altered = link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A");
        assertThat(reader.get(altered).statusCode()).isEqualTo(404);

        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofDays(31)), Clock.class);
        assertThat(reader.get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void a_customer_with_a_contract_is_planned_every_quarter_by_itself_and_once() {
        String code = customer("periodic-contract", true);
        runIn(0);
        String plan = "/desk/customers/" + code + "/plan";
        assertThat(sue.get(plan).asString()).doesNotContain("/QUALITY_SURVEY/removal");
        Login.as(Cast.SUE)
                .body(Map.of(
                        "product",
                        "ledger",
                        "startsOn",
                        TODAY.minusDays(1).toString(),
                        "endsOn",
                        TODAY.plusYears(1).toString()))
                .post("/api/v1/organisations/" + code + "/contracts")
                .then()
                .statusCode(201);
        runIn(0);
        assertThat(sue.get(plan + "?edit=QUALITY_SURVEY").asString())
                .contains("Quality survey", "Every quarter", "value=\"" + TODAY.plusMonths(3) + "\"");
        sue.post(plan, plan + "/QUALITY_SURVEY/removal", Map.of());
        runIn(0);

        assertThat(sue.get(plan).asString()).doesNotContain("/QUALITY_SURVEY/removal");
        assertThat(links(code)).isEmpty();
    }

    @Test
    void a_customer_without_a_manager_stays_due() {
        String code = customer("periodic-nobody", false);
        plan(code, "MONTH", TODAY.minusDays(1));
        runIn(0);

        assertThat(sue.get("/desk/customers/" + code + "/plan?edit=QUALITY_SURVEY")
                        .asString())
                .contains("value=\"" + TODAY.minusDays(1) + "\"");
    }

    @Test
    void the_page_of_a_link_is_accessible_in_both_languages() {
        String code = customer("periodic-page", true);
        plan(code, "MONTH", TODAY);
        runIn(0);
        String link = links(code).get(0);

        try (var chromium = new Chromium()) {
            for (String language : List.of("zh-CN", "en")) {
                Page page = chromium.visitor(language, ColorScheme.LIGHT, 320);
                page.navigate(link);
                assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
                page.locator("main button").click();
                page.waitForSelector(".error-summary");
                Accessibility.check(page);
            }
        }
    }

    private void runIn(int days) {
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofDays(days)), Clock.class);
        round.run();
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    /** @return the links in the mails to the manager of the customer, the first one in front */
    private List<String> links(String code) {
        List<?> texts = database.createNativeQuery(
                        "select text from outbox_mail where recipient = ?1 order by id", String.class)
                .setParameter(1, "manager@" + code + ".example")
                .getResultList();
        return texts.stream()
                .map(text -> Pattern.compile("/service-surveys/[A-Za-z0-9_-]+").matcher((String) text))
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
    }

    private void plan(String code, String interval, LocalDate due) {
        String plan = "/desk/customers/" + code + "/plan";
        assertThat(sue.post(plan, plan, Map.of("kind", "QUALITY_SURVEY", "interval", interval, "dueOn", due.toString()))
                        .statusCode())
                .isEqualTo(303);
    }

    /** @return the code of a new customer, with a manager who never logs in here if so wanted */
    private static String customer(String code, boolean managed) {
        Login.as(Cast.SUE)
                .body(Map.of("code", code, "name", "Name of " + code))
                .post("/api/v1/organisations")
                .then()
                .statusCode(201);
        if (managed) {
            QuarkusTransaction.requiringNew().run(() -> {
                var manager = new Account();
                manager.subject = "subject of " + code;
                manager.username = "manager." + code;
                manager.name = "Manager of " + code;
                manager.email = "manager@" + code + ".example";
                manager.language = Language.EN;
                manager.organisationCode = code;
                manager.roles = List.of(Role.CUSTOMER_MANAGER);
                manager.createdAt = Clock.systemUTC().instant();
                manager.seenAt = manager.createdAt;
                manager.persist();
            });
        }
        return code;
    }
}
