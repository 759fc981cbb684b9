package org.askwell;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.gates.PermissionTable;
import org.askwell.gates.Sources;
import org.askwell.knowledge.content.ContentSync;
import org.askwell.testsupport.Accessibility;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Chromium;
import org.askwell.testsupport.ChromiumWindows;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page, in both languages, light and dark, narrow and wide: accessible, without errors, nothing from elsewhere. */
@QuarkusTest
@WithTestResource(TestServers.class)
class PagesTest {

    /** GET routes that show no page of their own: files, fragments, feeds, and those that only lead elsewhere. */
    private static final Set<String> NO_PAGES = Set.of(
            "/login",
            "/desk/downloads/csv",
            "/desk/live/{number}",
            "/desk/tickets/{number}/canned-reply/{id}",
            "/desk/customer-tables/export/{kind}",
            "/organisations/{code}/documents/{id}",
            // Its link is in a mail only: SurveyTest looks at it.
            "/surveys/{token}",
            // As above: PeriodicSurveyTest looks at it.
            "/service-surveys/{token}",
            "/fetch/{token}/{name}",
            "/downloads/keys/{id}",
            "/downloads/keys/Verify.java",
            "/downloads/{key}/sbom/content",
            "/feed.atom",
            "/feeds/{token}/{product}.atom",
            "/search/suggestions",
            "/notifications/{id}",
            "/inquiries/{id}/articles/{key}",
            "/tickets/{number}/files/{id}",
            "/desk/mails/{id}/source",
            "/changes/{number}/files/{id}",
            "/changes/{number}/record.txt",
            "/tickets/{number}/sheet/pdf",
            "/tickets/{number}/sheet/csv",
            "/tickets/{number}/sheet/records",
            "/tickets/{number}/sheet/VerifySheet.java",
            "/reports/service/csv",
            "/reports/service/xlsx",
            "/reports/satisfaction/csv",
            "/reports/satisfaction/xlsx");

    private static final int WIDE = 1280;
    private static final List<Integer> WIDTHS = List.of(WIDE, 360, 320);
    private static final int HEIGHT = 900;

    /** So many pages are looked at by one window after its login. */
    private static final int STRETCH = 12;

    @AutoClose
    private static final ChromiumWindows WINDOWS = new ChromiumWindows(2);

    private static PageObjects made;

    @Inject
    ContentSync content;

    private final Collection<String> problems = new ConcurrentLinkedQueue<>();
    private final Set<String> seen = new ConcurrentSkipListSet<>();

    @BeforeEach
    void makeObjects() {
        if (made == null) {
            content.run();
            made = PageObjects.make();
        }
    }

    /**
     * What a rule finds depends on the language, on the width or on the theme, but not on two of them at once: Chinese is judged
     * on wide screens, light and dark, English on phones.
     */
    @ParameterizedTest
    @CsvSource({"zh-CN,1280", "en,360"})
    void every_page_is_accessible_fits_and_is_self_contained(String language, int judged) {
        WINDOWS.all(stretches(language, judged));

        assertThat(problems).isEmpty();
        assertThat(unseen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,LIGHT,360", "en,DARK,1280"})
    void open_lists_and_errors_are_accessible_too(String language, ColorScheme scheme, int width) {
        WINDOWS.all(List.of(chromium -> openEverything(watched(chromium, language, scheme, width))));

        assertThat(problems).isEmpty();
    }

    private void openEverything(Page page) {
        page.navigate("/");
        page.locator("#q").pressSequentially("voucher");
        page.waitForSelector("[role=option]");
        check("suggestions", () -> Accessibility.check(page));

        Chromium.logIn(page, Cast.MEI, "/ask");
        page.locator(".menu > summary").click();
        check("menu", () -> Accessibility.check(page));
        page.keyboard().press("Escape");
        page.locator(".form-actions button").click();
        page.waitForSelector(".error-summary");
        check("errors", () -> Accessibility.check(page));
        page.locator("#title").pressSequentially("A voucher is locked by another user");
        page.waitForSelector("#answers details");
        page.locator("#answers summary").first().click();
        check("answers", () -> Accessibility.check(page));
        page.navigate("/tickets/" + made.solved());
        page.locator("#judge summary").first().click();
        check("confirmation", () -> Accessibility.check(page));
        page.context().close();
    }

    private List<Consumer<Chromium>> stretches(String language, int judged) {
        var stretches = new ArrayList<Consumer<Chromium>>();
        made.pages().forEach((person, paths) -> {
            for (int from = 0; from < paths.size(); from += STRETCH) {
                List<String> stretch = paths.subList(from, Math.min(paths.size(), from + STRETCH));
                stretches.add(chromium -> visit(chromium, language, judged, person, stretch));
            }
        });
        return stretches;
    }

    private void visit(Chromium chromium, String language, int judged, Cast person, List<String> paths) {
        Page page = watched(chromium, language, ColorScheme.LIGHT, WIDE);
        if (person != null) {
            Chromium.logIn(page, person, "/");
        }
        for (String path : paths) {
            open(page, path);
            speaks(page, language);
            seen.add(URI.create(page.url()).getPath());
            for (int width : WIDTHS) {
                fits(page, path, width);
            }
            page.setViewportSize(judged, HEIGHT);
            check(path, () -> Accessibility.check(page));
            if (judged == WIDE) {
                check(path + " in the dark", () -> Accessibility.checkColours(in(ColorScheme.DARK, page)));
                in(ColorScheme.LIGHT, page);
            }
        }
        page.context().close();
    }

    private Page watched(Chromium chromium, String language, ColorScheme scheme, int width) {
        Page page = chromium.visitor(language, scheme, width);
        Accessibility.comeAlong(page.context());
        page.onPageError(error -> problems.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("responded with a status of 40")) {
                problems.add(page.url() + ": " + message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400 && !response.request().isNavigationRequest()) {
                problems.add(page.url() + ": " + response.status() + " " + response.url());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith("http://localhost:")) {
                problems.add(page.url() + " asks " + request.url());
            }
        });
        return page;
    }

    private void open(Page page, String path) {
        int expected = path.startsWith("/") ? 200 : Integer.parseInt(path.substring(0, 3));
        String[] way = path.substring(path.indexOf('/')).split(" -> ");
        Response answer = page.navigate(way[0]);
        if (way.length > 1) {
            Locator link = page.locator(way[1]).first();
            if (link.count() == 0) {
                problems.add(path + ": there is none on " + page.title());
                return;
            }
            answer = page.navigate(link.getAttribute("href"));
        }
        if (answer.status() != expected) {
            problems.add(path + ": " + answer.status());
        }
    }

    /** Accounts have a language of their own, which may not be the one that is looked at. */
    private static void speaks(Page page, String language) {
        if (!language.equals(page.getAttribute("html", "lang"))) {
            page.locator("button[name=language]").dispatchEvent("click");
            page.waitForSelector("html[lang='" + language + "']");
        }
    }

    private void fits(Page page, String path, int width) {
        page.setViewportSize(width, HEIGHT);
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            problems.add(path + " scrolls sideways at " + width);
        }
    }

    private static Page in(ColorScheme scheme, Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return page;
    }

    private void check(String what, Runnable accessibility) {
        try {
            accessibility.run();
        } catch (AssertionError e) {
            problems.add(what + ": " + e.getMessage());
        }
    }

    /** @return the routes with a page of which none was looked at */
    private List<String> unseen() {
        var table = PermissionTable.parse(Sources.text(Path.of("src/test/resources/permissions.txt")));
        Set<String> routes = table.rows().stream()
                .filter(row -> !row.builtIn() && row.route().method().equals("GET"))
                .map(row -> row.route().path())
                .filter(path -> !path.startsWith("/api/") && !NO_PAGES.contains(path))
                .collect(Collectors.toCollection(TreeSet::new));
        return routes.stream()
                .filter(route -> seen.stream()
                        .noneMatch(path -> path.equals(route)
                                || !routes.contains(path) && path.matches(route.replaceAll("\\{\\w+}", "[^/]+"))))
                .toList();
    }
}
