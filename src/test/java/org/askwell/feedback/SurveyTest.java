package org.askwell.feedback;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Accessibility;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Chromium;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** R26: whoever was helped is asked once how it went. */
@QuarkusTest
@WithTestResource(TestServers.class)
class SurveyTest {

    private static final String TICKETS = "/api/v1/tickets/";

    @Inject
    SurveyRound round;

    @Inject
    EntityManager database;

    @AfterEach
    void the_clock_is_right_again() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    @Test
    void the_answer_by_link_is_the_rating_of_the_ticket_and_there_is_one() {
        String number = closed();
        runIn(Duration.ofMinutes(50));
        runIn(Duration.ofMinutes(70));
        runIn(Duration.ofMinutes(80));
        String link = link(number);
        assertThat(mails(number)).hasSize(1);

        var reader = Browser.anonymous();
        assertThat(reader.get(link).asString()).contains(number, "name=\"rating\"");
        var wrong = reader.post(link, link, Map.of("comment", "多谢"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.asString()).contains("href=\"#rating\"", "多谢");
        assertThat(reader.post(link, link, Map.of("rating", "4", "comment", "多谢"))
                        .statusCode())
                .isEqualTo(303);

        Login.as(Cast.SAM).get(TICKETS + number).then().body("rating", equalTo(4));
        assertThat(reader.get(link).asString())
                .contains("/opinions/new?ticket=" + number)
                .doesNotContain("name=\"rating\"");
        assertThat(reader.post(link, link, Map.of("rating", "1")).statusCode()).isEqualTo(410);
        Login.as(Cast.SAM).get(TICKETS + number).then().body("rating", equalTo(4));
    }

    @Test
    void the_page_of_a_link_is_accessible_in_both_languages() {
        String number = closed();
        runIn(Duration.ofHours(2));
        String link = link(number);

        try (var chromium = new Chromium()) {
            for (String language : List.of("zh-CN", "en")) {
                Page page = chromium.visitor(language, ColorScheme.LIGHT, 320);
                page.navigate(link);
                assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
                Accessibility.check(page);
                page.locator("main button").click();
                page.waitForSelector(".error-summary");
                Accessibility.check(page);
            }
        }
    }

    @Test
    void whoever_has_rated_on_the_page_is_not_asked() {
        String number = closed();
        Login.as(Cast.MEI)
                .body(Map.of("stars", 5))
                .post(TICKETS + number + "/rating")
                .then()
                .statusCode(200);

        runIn(Duration.ofHours(2));
        String other = closed();
        runIn(Duration.ofHours(4));

        link(other);
        assertThat(mails(number)).isEmpty();
    }

    @Test
    void T10_T22_an_altered_or_an_expired_link_does_nothing() {
        String number = closed();
        runIn(Duration.ofHours(2));
        String link = link(number);
        var reader = Browser.anonymous();
        String altered = link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A");
        assertThat(reader.get(altered).statusCode()).isEqualTo(404);

        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofDays(15)), Clock.class);
        assertThat(reader.get(link).statusCode()).isEqualTo(410);
        assertThat(reader.post("/downloads", link, Map.of("rating", "1")).statusCode())
                .isEqualTo(410);
        Login.as(Cast.SAM).get(TICKETS + number).then().body("rating", nullValue());
    }

    private void runIn(Duration time) {
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), time), Clock.class);
        round.run();
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    /** @return the texts of the mails that ask about the ticket; they are to be sent when the round's own time has come */
    private List<?> mails(String number) {
        return database.createNativeQuery(
                        "select text from outbox_mail where recipient = 'mei.lin@harbor-bureau.example' and subject like ?1"
                                + " and text like '%/surveys/%'")
                .setParameter(1, "%" + number + "%")
                .getResultList();
    }

    private String link(String number) {
        Matcher link = Pattern.compile("/surveys/[A-Za-z0-9_-]+").matcher(String.valueOf(mails(number)));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static String closed() {
        String number = Login.as(Cast.MEI)
                .body(Map.of("title", "凭证打不开", "description", "x", "product", "ledger", "severity", "C"))
                .post(TICKETS)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        Login.as(Cast.SAM)
                .body(Map.of("text", "So."))
                .post(TICKETS + number + "/resolution")
                .then()
                .statusCode(200);
        Login.as(Cast.MEI)
                .body(Map.of())
                .post(TICKETS + number + "/closure")
                .then()
                .statusCode(200);
        return number;
    }
}
