package org.askwell.testsupport;

import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** The accessibility rules of WCAG 2.2 A and AA that a machine can check. */
public final class Accessibility {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /** Fails with every violation on the page as it is now. */
    public static void check(Page page) {
        check(page, axe(page).withTags(RULES));
    }

    /** Fails if a text has too little contrast: all that another colour scheme changes on a page. */
    public static void checkColours(Page page) {
        check(page, axe(page).withRules(List.of("color-contrast")));
    }

    /** Only what is wrong is described, as describing what is right takes longer than finding it out. */
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options);
    }

    /** The pages have no frames, so the rules run in them at once and not, for each, in a window of its own. */
    private static void check(Page page, AxeBuilder axe) {
        assertThat(axe.setLegacyMode(true).analyze().getViolations())
                .as("%s in %s", page.url(), page.evaluate("document.documentElement.lang"))
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .isEmpty();
    }
}
