package org.askwell;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.knowledge.content.ContentSync;
import org.askwell.testsupport.Accessibility;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Chromium;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/**
 * What the portal exists for, played in a real browser by six people (R2, R4–R6): a question that nothing answers becomes
 * a ticket, its solution becomes an article, the next asker finds it at once, and an entitled user downloads a patch.
 */
@QuarkusTest
@WithTestResource(TestServers.class)
class HelpStoryTest {

    /** What is asked, in one language: by the first user, by the next one in other words, and what support answers. */
    private record Script(
            String language,
            Cast asker,
            Cast agent,
            Cast nextAsker,
            Cast entitled,
            Cast applicant,
            String question,
            String details,
            String reply,
            String solution,
            String paraphrase,
            String reason) {}

    private static final Script CHINESE = new Script(
            "zh-CN",
            Cast.MEI,
            Cast.LI,
            Cast.WEI,
            Cast.TOM,
            Cast.WEI,
            "投影仪连接会议平板后画面上下颠倒",
            "在三楼会议室，用砚石助手投屏，画面是倒着的，换电脑也一样。",
            "请问平板的型号是什么？",
            "在平板的显示设置里把“安装方式”从吊装改为桌面，画面即恢复正常。",
            "会议平板投出来的图像是倒的",
            "机房的网关每晚重启，急需补丁。");

    private static final Script ENGLISH = new Script(
            "en",
            Cast.ANA,
            Cast.SAM,
            Cast.TOM,
            Cast.MEI,
            Cast.ANA,
            "The barcode scanner beeps twice and types every digit in reverse",
            "Since the new scanners came, numbers arrive backwards in every field, on all three desks.",
            "Which model is printed on the scanner?",
            "Scan the code for left-to-right output on the last page of the scanner's leaflet; then digits arrive in order.",
            "new barcode reader enters numbers backwards",
            "The gateway at the waterworks restarts every night.");

    private static final Pattern TICKET = Pattern.compile("/tickets/([A-Z]+-\\d+)");
    private static final String LEDGER = "/downloads/ledger-5.4.2";
    private static final String GATE = "/downloads/gate-2.8.4";
    private static final Duration FRESH = Duration.ofSeconds(2);

    @AutoClose
    private static final Chromium CHROMIUM = new Chromium();

    @Inject
    ContentSync content;

    @Test
    void the_story_in_chinese() throws Exception {
        play(CHINESE);
    }

    @Test
    void the_story_in_english() throws Exception {
        play(ENGLISH);
    }

    private void play(Script script) throws Exception {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> content.last()
                .isPresent());
        Page asker = Chromium.logIn(CHROMIUM.visitor(script.language()), script.asker(), "/ask");
        String number = askAndEscalate(asker, script);

        Page agent = Chromium.logIn(CHROMIUM.visitor(script.language()), script.agent(), "/desk/tickets/" + number);
        agent.locator("form[action$='/assignment'] button").first().click();
        agent.fill("#body", script.reply());
        agent.locator(".send-reply").click();
        assertThat(agent.locator(".timeline").innerText()).contains(script.reply());

        asker.navigate("/notifications");
        assertThat(asker.locator("main").innerText()).contains(number);
        Accessibility.check(asker);
        asker.navigate("/tickets/" + number);
        assertThat(asker.locator(".timeline").innerText()).contains(script.reply());

        solveAndDraft(agent, script);
        String path = publish(script);
        nextAskerIsAnsweredAtOnce(script);

        asker.navigate("/tickets/" + number);
        assertThat(asker.locator("main a[href*='" + path + "']").count()).isPositive();
        open(asker, "confirmation");
        asker.locator("form[action$='/confirmation'] button").first().click();
        asker.navigate("/notifications");
        assertThat(asker.locator("main").innerText()).contains(script.question());

        download(Chromium.logIn(CHROMIUM.visitor(script.language()), script.entitled(), LEDGER));
        authorizeAndDownload(script);
    }

    private String askAndEscalate(Page page, Script script) {
        page.fill("#title", script.question());
        page.fill("#description", script.details());
        page.locator("input[name=severity][value=B]").check();
        page.locator(".form-actions button").first().click();
        Locator escalate = page.locator("form[action$='/escalation'] button");
        if (escalate.count() > 0) {
            escalate.first().click();
        }
        Accessibility.check(page);
        Matcher number = TICKET.matcher(page.locator("main").innerHTML());
        assertThat(number.find()).as(page.locator("main").innerText()).isTrue();
        return number.group(1);
    }

    private void solveAndDraft(Page agent, Script script) {
        open(agent, "resolution");
        agent.fill("#solution", script.solution());
        agent.locator("form[action$='/resolution'] button").click();
        agent.locator("form[action$='/article'] button").first().click();
    }

    /** @return the path of the new article */
    private String publish(Script script) {
        Page editor = Chromium.logIn(CHROMIUM.visitor(script.language()), Cast.ED, "/editor/articles");
        editor.locator("main a.list-link", new Page.LocatorOptions().setHasText(script.question()))
                .first()
                .click();
        Accessibility.check(editor);
        assertThat(editor.inputValue("#body")).contains(script.solution());
        String path = editor.locator("a[href*='/revisions']")
                .first()
                .getAttribute("href")
                .split("/revisions")[0];
        open(editor, "publication");
        Login.token(script.nextAsker());
        editor.locator("form[action$='/publication'] button").click();
        found(script);
        return path;
    }

    /** The original question and a paraphrase find the article that was published just now in first place (R6). */
    private static void found(Script script) {
        Awaitility.await().atMost(FRESH).untilAsserted(() -> {
            for (String wording : List.of(script.question(), script.paraphrase())) {
                Login.as(script.nextAsker())
                        .body(Map.of("title", wording, "language", script.language()))
                        .post("/api/v1/answers")
                        .then()
                        .body("answers[0].title", equalTo(script.question()));
            }
        });
    }

    private void nextAskerIsAnsweredAtOnce(Script script) {
        Page next = Chromium.logIn(CHROMIUM.visitor(script.language()), script.nextAsker(), "/ask");
        for (String wording : List.of(script.question(), script.paraphrase())) {
            next.navigate("/ask");
            next.fill("#title", wording);
            next.waitForSelector("#answers details.answer");
            assertThat(next.locator("#answers details.answer summary").first().innerText())
                    .contains(script.question());
        }
        next.locator("#answers details.answer summary").first().click();
        Accessibility.check(next);
        assertThat(next.locator("#answers details.answer").first().innerText()).contains(script.solution());
        next.locator("#answers button[form=solved]").first().click();
        assertThat(next.url()).contains("/inquiries/");
    }

    private void authorizeAndDownload(Script script) throws Exception {
        Page applicant = Chromium.logIn(CHROMIUM.visitor(script.language()), script.applicant(), GATE);
        assertThat(applicant.locator("main a[href$='/content']").count()).isZero();
        applicant.fill("#reason", script.reason());
        applicant.locator("form[action$='/authorizations'] button").click();
        assertThat(applicant.locator("main").innerText()).contains(script.reason());

        Page manager = Chromium.logIn(CHROMIUM.visitor(script.language()), Cast.RAY, "/desk/authorizations");
        Locator request = manager.locator("main li", new Page.LocatorOptions().setHasText(script.reason()));
        request.locator("summary").first().click();
        Accessibility.check(manager);
        request.locator("button[name=outcome][value=GRANTED]").click();

        applicant.navigate("/notifications");
        applicant.locator("main a[href^='/notifications/']").first().click();
        assertThat(applicant.url()).contains(GATE);
        download(applicant);
    }

    /** The file that arrives is the one whose hash the page shows. */
    private static void download(Page page) throws Exception {
        Accessibility.check(page);
        Download download = page.waitForDownload(
                () -> page.locator("main a[href$='/content']").first().click());
        assertThat(page.locator("main").innerText()).contains(sha256(download));
    }

    private static String sha256(Download download) throws IOException, java.security.NoSuchAlgorithmException {
        try (InputStream content = download.createReadStream()) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.readAllBytes()));
        }
    }

    /** Opens the disclosure around the form for that change. */
    private static void open(Page page, String change) {
        page.locator("details:has(form[action$='/" + change + "']) > summary")
                .first()
                .click();
    }
}
