package org.askwell.accounts;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

/** R1, R19: logging in through the real code flow. */
@QuarkusTest
@WithTestResource(TestServers.class)
class LoginResourceTest {

    @Test
    void login_asks_for_a_code_with_pkce_and_keeps_its_state_in_a_host_cookie() {
        var challenge = Browser.anonymous().get("/login");

        assertThat(challenge.header("Location")).contains("response_type=code").contains("code_challenge_method=S256");
        assertThat(challenge.headers().getValues("Set-Cookie")).allSatisfy(cookie -> assertThat(cookie)
                .startsWith("__Host-")
                .contains("Secure")
                .containsIgnoringCase("httponly")
                .contains("Path=/")
                .doesNotContain("Domain"));
    }

    @Test
    void after_login_the_page_that_was_asked_for_is_reached() {
        var page = Browser.loggedInAs(Cast.TOM).get("/login?back=/ask");

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.header("Location")).endsWith("/ask");
    }

    @Test
    void T18_a_foreign_return_address_leads_home() {
        var browser = Browser.loggedInAs(Cast.TOM);

        for (String foreign :
                new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "/%0d%0aX:1"}) {
            String location = browser.get("/login?back=" + foreign).header("Location");
            assertThat(location)
                    .doesNotContain("evil.example/")
                    .startsWith("http://localhost:" + TestServers.PORT + "/");
        }
    }

    @Test
    void an_address_that_nothing_knows_is_answered_in_the_browsers_language() {
        given().accept("text/html")
                .header("Accept-Language", "zh-TW,zh;q=0.9")
                .get("/does-not-exist")
                .then()
                .statusCode(404)
                .body(containsString("lang=\"zh-CN\""), containsString("这里没有内容"));
    }
}
