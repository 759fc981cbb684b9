package org.askwell.notifications;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** R5: the user is notified. */
@QuarkusTest
@WithTestResource(TestServers.class)
class NotificationResourceTest {

    private static final String LIST = "/notifications";

    @Inject
    TicketStory story;

    @BeforeEach
    void everybody_has_a_profile() {
        TicketStory.arrive(Cast.MEI, Cast.TOM, Cast.ANA, Cast.SAM);
    }

    @Test
    void news_is_told_in_the_readers_language() {
        String chinese = story.answer(Cast.MEI, Cast.SAM, "凭证被锁定", "请重试。");
        String english = story.answer(Cast.TOM, Cast.SAM, "Voucher is locked", "Please try again.");

        assertThat(newest(Cast.MEI).getString("reference")).isEqualTo(chinese);
        assertThat(newest(Cast.MEI).getString("title")).contains("回复了：凭证被锁定");
        assertThat(newest(Cast.MEI).getString("path")).isEqualTo("/tickets/" + chinese);
        assertThat(newest(Cast.TOM).getString("reference")).isEqualTo(english);
        assertThat(newest(Cast.TOM).getString("title")).contains("replied: Voucher is locked");
    }

    @Test
    void what_a_customer_does_is_news_for_the_agent_and_not_for_the_customer() {
        String number = story.write(Cast.ANA, Cast.SAM, "Payslip is missing", "It is still missing.");

        assertThat(newest(Cast.SAM).getString("reference")).isEqualTo(number);
        assertThat(references(Cast.ANA)).doesNotContain(number);
        assertThat(references(Cast.MEI)).doesNotContain(number);
    }

    @Test
    void opening_marks_as_read_and_leads_to_the_object() {
        String number = story.ask(Cast.TOM, Cast.SAM, "Certificate has expired", "Which version?");
        long before = unread(Cast.TOM);
        var browser = Browser.loggedInAs(Cast.TOM);
        String page = browser.get(LIST).asString();
        assertThat(page)
                .contains("Notifications, " + before + " unread")
                .contains("asked you something: Certificate has expired")
                .contains("Needs you");

        var opened = browser.get(LIST + "/" + newest(Cast.TOM).getLong("id"));

        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.header("Location")).endsWith("/tickets/" + number);
        assertThat(unread(Cast.TOM)).isEqualTo(before - 1);
    }

    @Test
    void unread_news_comes_first_and_all_can_be_marked_as_read_at_once() {
        story.answer(Cast.MEI, Cast.SAM, "先", "一");
        String second = story.answer(Cast.MEI, Cast.SAM, "后", "二");
        var browser = Browser.loggedInAs(Cast.MEI);
        long id = newest(Cast.MEI).getLong("id");
        assertThat(browser.post(LIST, LIST + "/" + id + "/reading", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(references(Cast.MEI).get(0)).isNotEqualTo(second);

        assertThat(browser.post(LIST, LIST + "/reading", Map.of()).statusCode()).isEqualTo(303);

        assertThat(unread(Cast.MEI)).isZero();
        assertThat(browser.get(LIST).asString()).contains("通知，0 条未读").doesNotContain("全部标为已读");
    }

    @Test
    void T08_somebody_elses_notification_does_not_exist() {
        story.answer(Cast.TOM, Cast.SAM, "Only Tom reads canary-t08", "canary-t08");
        long id = newest(Cast.TOM).getLong("id");

        Login.as(Cast.ANA)
                .post("/api/v1/notifications/" + id + "/reading")
                .then()
                .statusCode(404);
        var ana = Browser.loggedInAs(Cast.ANA);
        assertThat(ana.get(LIST + "/" + id).statusCode()).isEqualTo(404);
        assertThat(ana.get(LIST).asString()).doesNotContain("canary-t08");
        assertThat(newest(Cast.TOM).getBoolean("read")).isFalse();
    }

    @Test
    void T15_what_people_write_is_shown_as_text() {
        story.answer(Cast.TOM, Cast.SAM, "<img src=x onerror=alert(1)>", "x");

        assertThat(Browser.loggedInAs(Cast.TOM).get(LIST).asString())
                .contains("&lt;img src=x")
                .doesNotContain("<img src=x");
    }

    @Test
    void nothing_is_told_of_what_did_not_happen() {
        assertThatThrownBy(() -> story.answerInVain(Cast.TOM, Cast.SAM, "Never happened"))
                .isInstanceOf(IllegalStateException.class);

        assertThat(list(Cast.TOM).getString("items.title")).doesNotContain("Never happened");
    }

    @Test
    void somebody_without_a_login_has_no_list() {
        assertThat(Browser.anonymous().get(LIST).statusCode()).isEqualTo(302);
        RestAssured.get("/api/v1/notifications").then().statusCode(401);
    }

    private static JsonPath list(Cast person) {
        return Login.as(person)
                .get("/api/v1/notifications")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath newest(Cast person) {
        return list(person).setRootPath("items[0]");
    }

    private static List<String> references(Cast person) {
        return list(person).getList("items.reference");
    }

    private static long unread(Cast person) {
        return list(person).getLong("unread");
    }
}
