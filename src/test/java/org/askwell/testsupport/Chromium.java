package org.askwell.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** The Chromium of this machine, in which the tests look at the pages as people do; it starts with the first window. */
public final class Chromium implements AutoCloseable {

    private Playwright playwright;
    private Browser browser;

    private Browser browser() {
        if (browser != null) {
            return browser;
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        return browser;
    }

    private static Path executable() {
        return Stream.of(
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("No Chromium on this machine: install the package chromium-headless-shell"));
    }

    /** @return a window of a new visitor who reads that language, 1280 pixels wide */
    public Page visitor(String language) {
        return visitor(language, ColorScheme.LIGHT, 1280);
    }

    /** @return a window of a new visitor, with its own cookies */
    public Page visitor(String language, ColorScheme scheme, int width) {
        BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + TestServers.PORT)
                        .setLocale(language)
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setAcceptDownloads(true)
                        .setViewportSize(width, 900));
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    /**
     * Logs in through the identity provider's form and returns the portal's page for that path. One at a time: Keycloak
     * refuses a person who is just being logged in elsewhere.
     */
    public static Page logIn(Page page, Cast person, String path) {
        synchronized (person) {
            page.navigate("/login?back=" + path);
            page.fill("#username", person.username());
            page.fill("#password", Cast.PASSWORD);
            page.click("#kc-login");
            page.waitForURL("http://localhost:" + TestServers.PORT + path);
        }
        return page;
    }

    @Override
    public void close() {
        if (playwright != null) {
            playwright.close();
        }
    }
}
