package org.askwell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.customers.Installed;
import org.askwell.downloads.Patches;
import org.askwell.downloads.grants.Grants;
import org.askwell.testsupport.Accessibility;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Chromium;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A patch from the request to the report that it is installed, played in a real browser by three people (R2, R13, R28): a
 * user of a customer without a contract for the product, the customer's manager, and a release manager.
 */
@QuarkusTest
@WithTestResource(TestServers.class)
class PatchStoryTest {

    private static final String CUSTOMER = "harbor-bureau";
    private static final String PRODUCT = "flow";
    private static final String OWN = "/account/authorizations";
    private static final String QUEUE = "/desk/authorizations";

    @AutoClose
    private static final Chromium CHROMIUM = new Chromium();

    @AfterEach
    void the_product_is_not_installed_any_more() {
        Installed.removeFromCustomer(CUSTOMER, PRODUCT);
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN,审批流程在月末停住,情况属实,请在停机窗口安装,我们已安装",
        "en,Approvals stop at the end of each month,It is so,Install it while nobody works,We have installed it"
    })
    void the_story(String language, String reason, String agreed, String granted, String report) throws Exception {
        byte[] content = (reason + agreed).getBytes(StandardCharsets.UTF_8);
        String key = Patches.published(PRODUCT, content);
        Grants.plan(key, Map.of("decider", "BOTH"));
        String path = "/downloads/" + key;
        Login.as(Cast.TOM).get("/api/v1/patches").then().statusCode(200);

        Page user = visitor(language, Cast.MEI, path);
        ask(user, reason);
        Page manager = visitor(language, Cast.TOM, "/notifications");
        decide(openNews(manager, key, OWN), reason, agreed);
        Page release = visitor(language, Cast.RAY, "/notifications");
        decide(openNews(release, key, QUEUE), reason, granted);

        user.navigate("/notifications");
        openNews(user, key, path);
        assertThat(user.locator("main").textContent()).contains(agreed, granted);
        assertThat(user.locator("section[aria-labelledby=history] ol > li").count())
                .isEqualTo(3);
        Accessibility.check(user);
        assertThat(download(user)).isEqualTo(content);
        acknowledge(user, report);
        assertReceived(release, key);
    }

    private static void ask(Page user, String reason) {
        assertThat(user.locator("main a[href$='/content']").count()).isZero();
        user.fill("#reason", reason);
        user.locator("form[action$='/authorizations'] button").click();
        assertThat(user.locator("section[aria-labelledby=history]").innerText()).contains(reason);
        assertThat(user.locator("#reason").count()).isZero();
        assertThat(user.locator("main a[href$='/content']").count()).isZero();
    }

    /** @return the same window on the page that the newest notice about the patch leads to */
    private static Page openNews(Page page, String key, String path) {
        page.locator("main li.unread", new Page.LocatorOptions().setHasText(key))
                .locator("a.list-link")
                .first()
                .click();
        assertThat(page.url()).endsWith(path);
        return page;
    }

    private static void decide(Page page, String reason, String words) {
        Locator request = page.locator("main .rows > li", new Page.LocatorOptions().setHasText(reason));
        while (request.count() == 0) {
            page.locator("a[rel=next]").click();
        }
        Locator form = request.locator("form[action$='/decision']");
        if (!form.isVisible()) {
            request.locator("details:has(form[action$='/decision']) > summary").click();
        }
        form.locator("textarea").fill(words);
        Accessibility.check(page);
        form.locator("button[value=GRANTED]").click();
        assertThat(page.locator(".error-summary, .notice-bad").allInnerTexts()).isEmpty();
    }

    /** @return the file that arrives, whose hash is the one that the page shows */
    private static byte[] download(Page user) throws Exception {
        Download download = user.waitForDownload(
                () -> user.locator("main a[href$='/content']").first().click());
        byte[] content = bytes(download);
        assertThat(user.locator("main").innerText())
                .contains(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        return content;
    }

    private static byte[] bytes(Download download) throws IOException {
        try (InputStream content = download.createReadStream()) {
            return content.readAllBytes();
        }
    }

    private static void acknowledge(Page user, String report) {
        Locator button = user.locator("form[action$='/installation'] button");
        assertThat(button.innerText()).contains(report);
        button.click();
        assertThat(button.count()).isZero();
        assertThat(user.locator("main .notice-good").count()).isEqualTo(2);
    }

    /** The desk sees when the customer had the whole file, and that it is installed. A download's end is recorded after it. */
    private static void assertReceived(Page release, String key) {
        Awaitility.await().untilAsserted(() -> {
            release.navigate("/desk/patches/" + key + "/receipts");
            List<String> cells =
                    release.locator("tr:has(a[href$='" + CUSTOMER + "']) > td").allInnerTexts();
            assertThat(cells).hasSize(5);
            assertThat(cells.get(2)).isNotBlank();
            assertThat(cells.get(4)).contains("林");
        });
        assertThat(release.locator("tr:has(a[href$='" + CUSTOMER + "']) .badge-good")
                        .count())
                .isEqualTo(1);
    }

    private static Page visitor(String language, Cast person, String path) {
        Page page = Chromium.logIn(CHROMIUM.visitor(language), person, path);
        if (!language.equals(page.getAttribute("html", "lang"))) {
            page.locator("button[name=language]").dispatchEvent("click");
            page.waitForSelector("html[lang='" + language + "']");
        }
        return page;
    }
}
