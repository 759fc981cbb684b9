package org.askwell;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Accessibility;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Chromium;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A change from the request to the signed update record, played in a real browser by five people (R13–R18): the customer,
 * the customer's manager, an expert, a supervisor, and an agent who tests.
 */
@QuarkusTest
@WithTestResource(TestServers.class)
class ChangeStoryTest {

    @AutoClose
    private static final Chromium CHROMIUM = new Chromium();

    @AfterEach
    void setTheClockRight() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,凭证列表按日期排序,签署", "en,Sort the list of vouchers by date,Sign"})
    void the_story(String language, String wish, String sign) {
        Page customer = visitor(language, Cast.MEI, "/changes/new");
        String path = ask(customer, wish);
        Page manager = visitor(language, Cast.TOM, path);
        Page expert = visitor(language, Cast.LI, path);
        Page supervisor = visitor(language, Cast.SUE, path);
        Page tester = visitor(language, Cast.SAM, path);

        take(manager, path, "confirmation");
        take(expert, path, "assessment", "business", wish, "difficulty", "1", "impact", "1", "risk", "1", "cost", "0");
        take(supervisor, path, "acceptance");
        open(expert, path);
        expert.selectOption("#plan-owner", Cast.LI.username());
        fill(expert, "plan", "days", "1", "scope", wish, "startsOn", "2026-01-05", "endsOn", "2026-01-06");
        fill(expert, "plan", "criteria", "A\nB");
        send(expert, "plan");
        take(expert, path, "design", "design", wish);
        open(customer, path);
        assertThat(customer.locator("aside [aria-current=step]").count()).isEqualTo(1);
        assertThat(customer.locator("form[action$='/steps/work']").count()).isZero();
        take(expert, path, "work", "work", wish, "documents", "1");
        assertThat(expert.locator("form[action$='/steps/test']").count()).isZero();
        take(tester, path, "test", "test", wish);
        for (int i = 0; i < 2; i++) {
            open(manager, path);
            Accessibility.check(manager);
            manager.locator("form[action$='/steps/criterion'] button").first().click();
        }
        release(expert, path, wish);
        signAfterLoggingInAgain(manager, path, sign);

        open(customer, path + "/record");
        assertThat(customer.locator(".notice-good").count()).isEqualTo(1);
        assertThat(customer.locator(".timeline > li").count()).isEqualTo(14);
        Accessibility.check(customer);
    }

    /** @return the path of the new change of somebody who does not work in the next hours */
    private static String ask(Page page, String wish) {
        LocalTime now = LocalTime.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MINUTES);
        page.fill("#title", wish);
        page.fill("#description", wish);
        page.fill("#workFrom", now.plusHours(6).toString());
        page.fill("#workTo", now.plusHours(8).toString());
        page.fill("#workZone", "UTC");
        page.locator(".form-actions button").click();
        return page.url().substring(page.url().indexOf("/changes/"));
    }

    private static void release(Page expert, String path, String wish) {
        LocalDateTime now = LocalDateTime.now(Clock.system(ZoneOffset.UTC)).truncatedTo(ChronoUnit.MINUTES);
        open(expert, path);
        fill(
                expert,
                "announcement",
                "windowFrom",
                now.toString(),
                "windowTo",
                now.plusHours(1).toString());
        fill(
                expert,
                "announcement",
                "rollbackMinutes",
                "9",
                "notice",
                wish,
                "publicImpact",
                wish,
                "administrator",
                "T");
        send(expert, "announcement");
        open(expert, path);
        fill(expert, "preparation", "dataBackup", "1", "fileBackup", "2");
        expert.check("#preparation-administratorPresent");
        send(expert, "preparation");
        take(expert, path, "run", "result", wish);
    }

    /** Some minutes later the manager's login is too old to sign, and the identity provider asks for the password. */
    private static void signAfterLoggingInAgain(Page manager, String path, String sign) {
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(6)), Clock.class);
        open(manager, path);
        manager.locator("main a[href$='/signature']").click();
        manager.waitForSelector("#password");
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
        manager.fill("#password", Cast.PASSWORD);
        manager.click("#kc-login");
        manager.waitForURL("**" + path + "/signature");
        Accessibility.check(manager);
        manager.fill("#name", "Tom Reed");
        Locator button = manager.locator("form[action$='/signature'] button");
        assertThat(button.innerText()).contains(sign);
        button.click();
        assertThat(manager.locator(".meta .badge-good").count()).isEqualTo(1);
    }

    private static Page visitor(String language, Cast person, String path) {
        Page page = Chromium.logIn(CHROMIUM.visitor(language), person, path);
        if (!language.equals(page.getAttribute("html", "lang"))) {
            page.locator("button[name=language]").dispatchEvent("click");
            page.waitForSelector("html[lang='" + language + "']");
        }
        return page;
    }

    private static void take(Page page, String path, String step, String... facts) {
        open(page, path);
        fill(page, step, facts);
        send(page, step);
    }

    private static void open(Page page, String path) {
        page.navigate(path);
    }

    /** @param facts keys and values in turn */
    private static void fill(Page page, String step, String... facts) {
        for (int i = 0; i < facts.length; i += 2) {
            page.fill("#" + step + "-" + facts[i], facts[i + 1]);
        }
    }

    private static void send(Page page, String step) {
        page.locator("form[action$='/steps/" + step + "'] button").click();
        assertThat(page.locator(".error-summary, .notice-bad").allInnerTexts()).isEmpty();
    }
}
