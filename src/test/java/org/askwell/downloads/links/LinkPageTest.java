package org.askwell.downloads.links;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Accessibility;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Chromium;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** R2: a link from the page of a patch to the list where it is revoked, in a real browser. */
@QuarkusTest
@WithTestResource(TestServers.class)
class LinkPageTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/fetch/\\S+\\.zip");

    @AutoClose
    private static final Chromium CHROMIUM = new Chromium();

    @ParameterizedTest
    @CsvSource({"en,TOM,360,Make a link,Revoke", "zh-CN,TOM,1280,生成链接,撤销"})
    void a_link_is_made_used_listed_and_revoked(String language, Cast person, int width, String make, String revoke) {
        Page page = CHROMIUM.visitor(language, ColorScheme.LIGHT, width);
        Chromium.logIn(page, person, "/downloads/ledger-5.4.2");
        if (!language.equals(page.evaluate("document.documentElement.lang"))) {
            page.click("form[action='/language'] button");
            page.navigate("/downloads/ledger-5.4.2");
        }

        page.click("text=" + make);
        Accessibility.check(page);
        Matcher link = LINK.matcher(page.textContent("main"));
        assertThat(link.find()).isTrue();
        assertThat(Links.fetch(link.group()).statusCode()).isEqualTo(200);

        page.navigate("/downloads/links");
        Accessibility.check(page);
        page.waitForResponse(answer -> answer.url().endsWith("/revocation"), () -> page.locator(
                        "main .rows form button", new Page.LocatorOptions().setHasText(revoke))
                .first()
                .click());
        assertThat(Links.fetch(link.group()).statusCode()).isEqualTo(410);
        page.context().close();
    }
}
