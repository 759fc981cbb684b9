package org.askwell.customers;

import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The user's own profile. */
@QuarkusTest
@WithTestResource(TestServers.class)
class AccountResourceTest {

    @Test
    void the_profile_shows_the_person_and_the_own_contracts() {
        var wei = Browser.loggedInAs(Cast.WEI);

        assertThat(wei.get("/account").asString())
                .contains("wei.zhang@northfield.example", "Northfield Water Works", "4.2")
                .doesNotContain("Harbor City");
        assertThat(Browser.anonymous().get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void the_language_is_kept_and_used_from_then_on() {
        var ana = Browser.loggedInAs(Cast.ANA);

        ana.post("/account", "/account", Map.of("language", "zh-CN"));
        assertThat(Browser.loggedInAs(Cast.ANA).get("/account").asString()).contains("<html lang=\"zh-CN\">");

        ana.post("/account", "/account", Map.of("language", "en"));
        assertThat(Browser.loggedInAs(Cast.ANA).get("/account").asString()).contains("<html lang=\"en\">");
        assertThat(ana.post("/account", "/account", Map.of("language", "xx")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void staff_have_a_profile_without_customer() {
        var sam = Browser.loggedInAs(Cast.SAM);

        assertThat(sam.get("/account").asString()).doesNotContain("/account/colleagues");
        assertThat(sam.get("/account/colleagues").statusCode()).isEqualTo(403);
    }
}
