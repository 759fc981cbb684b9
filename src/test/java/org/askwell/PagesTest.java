package org.askwell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Accessibility;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Chromium;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page, in both languages, light and dark, narrow and wide: accessible, without errors, nothing from elsewhere. */
@QuarkusTest
@WithTestResource(TestServers.class)
class PagesTest {

    private static final List<String> PUBLIC = List.of(
            "/",
            "/knowledge",
            "/articles/ledger-voucher-locked",
            "/search?q=voucher",
            "/search?q=zzzzqqq",
            "/news",
            "/nothing-here");

    private static final Map<Cast, List<String>> BY_PERSON = Map.of(
            Cast.MEI,
                    List.of("/ask", "/tickets", "/downloads", "/downloads/ledger-5.4.2", "/notifications", "/account"),
            Cast.SUE, List.of("/desk", "/desk/customers", "/desk/customers/harbor-bureau"),
            Cast.ED, List.of("/editor/articles", "/editor/articles/new", "/admin/imports"),
            Cast.RAY, List.of("/desk/patches", "/desk/authorizations"),
            Cast.ROOT, List.of("/admin", "/admin/accounts", "/admin/mails", "/admin/audit"));

    private static Chromium chromium;

    @BeforeAll
    static void openBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,LIGHT,1280", "zh-CN,DARK,360", "en,DARK,1280", "en,LIGHT,360"})
    void every_page_is_accessible_and_self_contained(String language, ColorScheme scheme, int width) {
        var problems = new ArrayList<String>();
        Page anonymous = watched(language, scheme, width, problems);
        PUBLIC.forEach(path -> check(anonymous, path, problems));
        BY_PERSON.forEach((person, paths) -> {
            Page page = watched(language, scheme, width, problems);
            Chromium.logIn(page, person, "/");
            paths.forEach(path -> check(page, path, problems));
        });

        assertThat(problems).isEmpty();
    }

    private static Page watched(String language, ColorScheme scheme, int width, List<String> problems) {
        Page page = chromium.visitor(language, scheme, width);
        page.onPageError(error -> problems.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
                problems.add(page.url() + ": " + message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith("http://localhost:")) {
                problems.add(page.url() + " asks " + request.url());
            }
        });
        return page;
    }

    private static void check(Page page, String path, List<String> problems) {
        int status = page.navigate(path).status();
        if (status >= 400 && !path.equals("/nothing-here")) {
            problems.add(path + ": " + status);
        }
        Object sideways = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        if (Boolean.TRUE.equals(sideways)) {
            problems.add(path + " scrolls sideways at " + page.viewportSize().width);
        }
        try {
            Accessibility.check(page);
        } catch (AssertionError e) {
            problems.add(e.getMessage());
        }
    }
}
