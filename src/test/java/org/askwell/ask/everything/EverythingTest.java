package org.askwell.ask.everything;

import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What support finds from the top bar. */
@QuarkusTest
@WithTestResource(TestServers.class)
class EverythingTest {

    private final Browser sam = Browser.loggedInAs(Cast.SAM);

    @Test
    void one_search_finds_tickets_customers_contacts_and_patches() {
        String number = Login.as(Cast.MEI)
                .body(Map.of("title", "Harbour crane <b>quokka</b>", "description", "", "severity", "C"))
                .post("/api/v1/tickets")
                .path("number");

        assertThat(found("quokka")).contains("/desk/tickets/" + number, "&lt;b&gt;quokka");
        assertThat(found(number)).contains("/desk/tickets/" + number);
        assertThat(found("harbor-bureau")).contains("/desk/customers/harbor-bureau");
        assertThat(found("LEDGER-5.4.2")).contains("/downloads/ledger-5.4.2");
        assertThat(found("zzzzqqq")).contains("Nothing was found");
        assertThat(sam.get("/desk").asString()).contains("action=\"/desk/search\"");
    }

    @Test
    void T05_drafts_of_patches_stay_with_those_who_make_them_and_customers_keep_their_own_search() {
        assertThat(Browser.loggedInAs(Cast.MEI).get("/desk/search?q=quokka").statusCode())
                .isEqualTo(403);
        assertThat(Browser.loggedInAs(Cast.MEI).get("/").asString())
                .contains("action=\"/search\"")
                .doesNotContain("/desk/search");
    }

    private String found(String words) {
        return sam.get("/desk/search?q=" + words).asString();
    }
}
