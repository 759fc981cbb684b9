package org.askwell.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** The accessibility rules of WCAG 2.2 A and AA that a machine can check. */
public final class Accessibility {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> COLOURS = List.of("color-contrast");

    /** Reading it takes a page half as long as a check: a page keeps it, which {@link AxeBuilder} does not know of. */
    private static final String AXE = source();

    /** Only what is wrong is described, as describing what is right takes longer than finding it out. */
    private static final String RUN =
            """
            async runOnly => (await axe.run(document, {runOnly, resultTypes: ["violations"]})).violations
                .map(rule => rule.id + ": " + rule.nodes[0].html)""";

    private Accessibility() {}

    private static String source() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every page that the window is going to show knows the rules, which takes less time than to read them when they are asked. */
    public static void comeAlong(BrowserContext window) {
        window.addInitScript(AXE);
    }

    /** Fails with every violation on the page as it is now. */
    public static void check(Page page) {
        check(page, "tag", RULES);
    }

    /** Fails if a text has too little contrast: all that another colour scheme changes on a page. */
    public static void checkColours(Page page) {
        check(page, "rule", COLOURS);
    }

    private static void check(Page page, String type, List<String> values) {
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        assertThat((List<?>) page.evaluate(RUN, Map.of("type", type, "values", values)))
                .as("%s in %s", page.url(), page.evaluate("document.documentElement.lang"))
                .isEmpty();
    }
}
