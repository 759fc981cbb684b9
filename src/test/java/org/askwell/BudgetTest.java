package org.askwell;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Chromium;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How much a first visit may fetch, as it goes over the wire: the budgets of the user interface. */
@QuarkusTest
@WithTestResource(TestServers.class)
class BudgetTest {

    private static final int KB = 1024;

    @AutoClose
    private static final Chromium CHROMIUM = new Chromium();

    @ParameterizedTest
    @CsvSource({
        ",/,10,12,6,60",
        ",/search?q=voucher,10,12,6,60",
        ",/articles/manual-ledger-administrator,10,12,6,60",
        "MEI,/ask,25,12,8,80",
        "SUE,/desk,45,18,12,130",
        "ED,/editor/articles,45,18,12,130",
        "ROOT,/admin,60,18,12,150"
    })
    void a_first_visit_stays_within_its_budget(Cast person, String path, int js, int css, int requests, int total) {
        List<Request> fetched = firstVisit(person, path);

        assertThat(size(fetched, ".js")).isPositive().isLessThanOrEqualTo(js * KB);
        assertThat(size(fetched, ".css")).isPositive().isLessThanOrEqualTo(css * KB);
        assertThat(size(fetched, "")).isLessThanOrEqualTo(total * KB);
        assertThat(fetched).hasSizeLessThanOrEqualTo(requests);
    }

    private static List<Request> firstVisit(Cast person, String path) {
        Page page = CHROMIUM.visitor("en");
        if (person != null) {
            Chromium.logIn(page, person, "/");
            page.context().newCDPSession(page).send("Network.clearBrowserCache");
        }
        var fetched = new ArrayList<Request>();
        page.onRequestFinished(fetched::add);
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return fetched;
    }

    private static int size(List<Request> fetched, String ending) {
        return fetched.stream()
                .filter(request -> URI.create(request.url()).getPath().endsWith(ending))
                .mapToInt(request -> request.sizes().responseBodySize)
                .sum();
    }
}
