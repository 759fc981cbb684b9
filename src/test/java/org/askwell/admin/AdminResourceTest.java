package org.askwell.admin;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What administrators see of the portal and its mails. */
@QuarkusTest
@WithTestResource(TestServers.class)
class AdminResourceTest {

    private static final Pattern MAIL = Pattern.compile("href=\"(/admin/mails/\\d+)\"");

    @Test
    void the_overview_tells_which_parts_work() {
        assertThat(Browser.loggedInAs(Cast.ROOT).get("/admin").asString())
                .contains("Database", "Search engine", "Identity provider", "Working");
    }

    @Test
    void accounts_are_found_by_their_mail() {
        Login.as(Cast.ANA).get("/api/v1/notifications").then().statusCode(200);
        Browser root = Browser.loggedInAs(Cast.ROOT);

        assertThat(root.get("/admin/accounts?q=COSTA@northfield").asString())
                .contains("ana.costa")
                .doesNotContain("mei.lin");
        assertThat(root.get("/admin/accounts?q=c%a").asString()).contains("No account fits");
    }

    @Test
    void a_mail_is_read_and_sent_again_and_that_is_accounted_for() {
        String title = "Mail for the administrator";
        Login.as(Cast.ANA)
                .body(Map.of("title", title, "description", "Nothing.", "severity", "D"))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201);
        Browser root = Browser.loggedInAs(Cast.ROOT);
        Matcher mail = MAIL.matcher(root.get("/admin/mails").asString());
        assertThat(mail.find()).isTrue();
        String page = mail.group(1);
        assertThat(root.get(page).asString()).contains(title).contains("Send again");

        assertThat(root.post(page, page + "/sending", Map.of()).statusCode()).isEqualTo(303);

        assertThat(root.get("/admin/audit").asString())
                .contains("Sent a mail again")
                .contains(page.replaceAll("\\D", "") + " / ");
        assertThat(Browser.loggedInAs(Cast.AVA).get("/admin/audit").statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_is_not_there_is_missed() {
        assertThat(Browser.loggedInAs(Cast.ROOT).get("/admin/mails/0").statusCode())
                .isEqualTo(404);
    }
}
