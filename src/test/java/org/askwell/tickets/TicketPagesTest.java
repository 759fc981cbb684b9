package org.askwell.tickets;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.askwell.tickets.TicketStories.open;
import static org.askwell.tickets.TicketStories.resolve;
import static org.askwell.tickets.TicketStories.say;
import static org.assertj.core.api.Assertions.assertThat;

/** A ticket's life on the pages of both sides, without script. */
@QuarkusTest
@WithTestResource(TestServers.class)
class TicketPagesTest {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final Browser mei = Browser.loggedInAs(Cast.MEI);
    private final Browser sam = Browser.loggedInAs(Cast.SAM);

    @Test
    void from_the_queue_to_the_rating() {
        String number = open(Cast.MEI, "付款文件 <b>失败</b>", "第一行\n\n第二段 /articles/ledger-payment-rejected-bank");
        String desk = "/desk/tickets/" + number;
        String mine = "/tickets/" + number;
        assertThat(sam.get("/desk?view=unassigned&sort=created").asString()).contains(number, "&lt;b&gt;");

        redirects(sam.post(desk, desk + "/assignment", Map.of()));
        redirects(sam.post(desk, desk + "/messages", Map.of("kind", "question", "body", "Which bank?")));
        assertThat(mei.get(mine).asString()).contains("Which bank?", "需要您补充信息", "等您回复");

        redirects(mei.post(mine, mine + "/messages", Map.of("body", "工商银行", "confidential", "口令 platypus")));
        assertThat(sam.get(desk).asString()).contains("工商银行", "platypus");
        redirects(mei.post(mine, mine + "/urgency", Map.of()));
        assertThat(sam.get(desk).asString()).contains("Hurried once");

        redirects(sam.post(desk, desk + "/resolution", Map.of("solution", "Choose GB18030", "version", version(desk))));
        assertThat(mei.get(mine).asString()).contains("Choose GB18030", "已解决，关闭工单");
        redirects(mei.post(mine, mine + "/rejection", Map.of("why", "还是不行")));
        redirects(sam.post(desk, desk + "/resolution", Map.of("solution", "Restart too")));
        redirects(mei.post(mine, mine + "/confirmation", Map.of("rating", "4", "comment", "很快")));

        assertThat(sam.get(desk).asString())
                .contains("Closed", "4 · good", "很快", "Confidential information wiped")
                .doesNotContain("platypus");
        assertThat(mei.get("/tickets?state=finished").asString()).contains(number);
    }

    @Test
    void support_reads_the_draft_that_it_made_and_cannot_edit_it() {
        String number = open(Cast.MEI, "凭证号不连续", "凭证号 12 之后是 14。");
        resolve(Cast.SAM, number, "**Renumber** the vouchers.");
        String desk = "/desk/tickets/" + number;

        var made = sam.post(desk, desk + "/article", Map.of());
        assertThat(made.header("Location")).endsWith(desk + "/draft");
        assertThat(sam.get(desk + "/draft").asString())
                .contains("凭证号不连续", "<strong>Renumber</strong>", "Draft")
                .doesNotContain("/editor/articles");
        assertThat(sam.get(desk).asString()).contains("href=\"" + desk + "/draft\"");
        assertThat(mei.get(desk + "/draft").statusCode()).isEqualTo(403);
        assertThat(mei.get("/tickets/" + number).asString()).doesNotContain(desk + "/draft");
        assertThat(sam.get("/desk/tickets/" + open(Cast.MEI, "另一个", "没有草稿") + "/draft")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_empty_reply_is_refused_beside_its_field() {
        String number = open(Cast.MEI, "Empty", "");

        Response refused = mei.post("/tickets/" + number, "/tickets/" + number + "/messages", Map.of("body", " "));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("error-summary", "body-error", "请填写内容");
    }

    @Test
    void a_colliding_answer_is_kept_and_can_be_sent_after_reading_the_news() {
        String number = open(Cast.MEI, "Collision", "");
        String desk = "/desk/tickets/" + number;
        String seen = version(desk);
        say(Cast.LI, number, Map.of("body", "Already on it"));

        Response refused =
                sam.post(desk, desk + "/messages", Map.of("kind", "reply", "body", "My long answer", "version", seen));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("My long answer", "Already on it", "What you wrote is kept");
        redirects(sam.post(
                desk, desk + "/messages", Map.of("kind", "reply", "body", "My long answer", "version", version(desk))));
    }

    @Test
    void what_the_state_does_not_allow_is_told_on_the_page_with_what_was_typed() {
        String number = open(Cast.MEI, "Finished", "");
        resolve(Cast.SAM, number, "Done");
        String mine = "/tickets/" + number;
        redirects(mei.post(mine, mine + "/confirmation", Map.of()));

        Response refused = mei.post(mine, mine + "/messages", Map.of("body", "One more thing"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("此工单已结束", "One more thing");
    }

    @Test
    void files_come_with_the_reply_of_either_side() {
        String number = open(Cast.MEI, "Files", "");
        String mine = "/tickets/" + number;
        String desk = "/desk" + mine;

        redirects(mei.upload(
                mine, mine + "/messages", Map.of("body", "日志见附件"), "files", "echidna.log", "boom".getBytes(UTF_8)));
        redirects(sam.upload(
                desk,
                desk + "/messages",
                Map.of("kind", "reply", "body", "Try this file"),
                "files",
                "fix.sql",
                "select 1".getBytes(UTF_8)));

        assertThat(mei.get(mine).asString()).contains("日志见附件", "echidna.log", "fix.sql");
        assertThat(sam.get("/desk?view=all&q=echidna").asString()).contains(number);
    }

    @Test
    void the_queue_filters_sorts_and_searches() {
        String number = open(Cast.ANA, "Wallaby in the ledger", "");

        assertThat(sam.get("/desk?view=all&q=wallaby&product=ledger&severity=B&state=NEW&sort=severity")
                        .asString())
                .contains(number);
        assertThat(sam.get("/desk?view=all&q=wallaby&severity=A").asString()).doesNotContain(number);
        assertThat(sam.get("/desk?sort=password").statusCode()).isEqualTo(400);
    }

    @Test
    void the_desk_is_for_support_only() {
        assertThat(mei.get("/desk").statusCode()).isEqualTo(403);
        assertThat(Browser.anonymous().get("/tickets").statusCode()).isEqualTo(302);
    }

    @Test
    void support_is_led_from_the_customers_page_to_the_desk() {
        String number = open(Cast.MEI, "Led", "");

        assertThat(sam.get("/tickets/" + number).header("Location")).endsWith("/desk/tickets/" + number);
    }

    private String version(String page) {
        Matcher version = VERSION.matcher(sam.get(page).asString());
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private static void redirects(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(303);
    }
}
