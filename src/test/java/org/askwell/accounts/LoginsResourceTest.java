package org.askwell.accounts;

import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** R19: whoever has lost a device ends its session from another one. */
@QuarkusTest
@WithTestResource(TestServers.class)
class LoginsResourceTest {

    private static final String END = "/account/logins/ending";

    @Test
    void logging_out_everywhere_ends_every_session_of_the_user_and_no_other() {
        var here = Browser.loggedInAs(Cast.WEI);
        var lost = Browser.loggedInAs(Cast.WEI);
        var third = Browser.loggedInAs(Cast.WEI);
        var ana = Browser.loggedInAs(Cast.ANA);
        assertThat(lost.get("/account").statusCode()).isEqualTo(200);

        assertThat(here.post("/account", END, Map.of("everywhere", "true")).statusCode())
                .isEqualTo(303);

        assertThat(lost.get("/account").statusCode()).isEqualTo(302);
        assertThat(third.get("/account").statusCode()).isEqualTo(302);
        assertThat(here.get("/account").statusCode()).isEqualTo(302);
        assertThat(ana.get("/account").statusCode()).isEqualTo(200);
        assertThat(Browser.loggedInAs(Cast.WEI).get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void nothing_ends_by_accident() {
        var wei = Browser.loggedInAs(Cast.WEI);

        assertThat(wei.post("/account", END, Map.of()).statusCode()).isEqualTo(400);

        assertThat(wei.get("/account").statusCode()).isEqualTo(200);
    }
}
