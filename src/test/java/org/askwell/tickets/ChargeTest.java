package org.askwell.tickets;

import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** R10–R12: work in warranty is accepted by itself, outside a supervisor decides with the customer's manager. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ChargeTest {

    private final Browser mei = Browser.loggedInAs(Cast.MEI);
    private final Browser tom = Browser.loggedInAs(Cast.TOM);
    private final Browser sam = Browser.loggedInAs(Cast.SAM);
    private final Browser sue = Browser.loggedInAs(Cast.SUE);

    @Test
    void a_quote_is_made_declined_made_again_and_agreed() {
        String number = open("report", "Numbat chart");
        String charge = "/desk/tickets/" + number + "/charge";
        String quote = "/tickets/" + number + "/quote";
        assertThat(sue.get("/desk/charges").asString()).contains(number);
        assertThat(Login.as(Cast.SUE).get("/api/v1/notifications").asString()).contains("TICKET_UNDECIDED");
        assertThat(mei.get(quote).statusCode()).isEqualTo(404);

        assertThat(sam.post(charge, charge + "/quote", offer("100")).statusCode())
                .isEqualTo(403);
        Response wrong =
                sue.post(charge, charge + "/quote", Map.of("amount", "much", "currency", "yen", "terms", "Kept"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.asString()).contains("amount-error", "currency-error", "Kept", "much");
        redirects(sue.post(charge, charge + "/quote", offer("1200.50")));

        assertThat(mei.get(quote).asString()).contains("1200.50", "Two days on site", "由您单位的负责人答复");
        assertThat(mei.post(quote, quote + "/approval", Map.of()).statusCode()).isEqualTo(403);
        assertThat(Browser.loggedInAs(Cast.ANA).get(quote).statusCode()).isEqualTo(404);
        assertThat(tom.post(quote, quote + "/refusal", Map.of()).asString()).contains("remark-error");
        redirects(tom.post(quote, quote + "/refusal", Map.of("remark", "Too much")));
        assertThat(sue.get("/desk/charges?charge=declined").asString()).contains(number);

        redirects(sue.post(charge, charge + "/quote", offer("900")));
        redirects(tom.post(quote, quote + "/approval", Map.of("remark", "Please begin")));
        assertThat(tom.post(quote, quote + "/approval", Map.of()).statusCode()).isEqualTo(409);
        assertThat(sam.get("/desk/tickets/" + number).asString())
                .contains("Quote agreed", "Please begin", "Too much", "900 CNY");
        assertThat(sue.post(charge, charge + "/acceptance", Map.of()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_refusal_closes_the_ticket_and_gives_its_reason() {
        String number = open("report", "Quokka chart");
        String charge = "/desk/tickets/" + number + "/charge";

        assertThat(sue.post(charge, charge + "/refusal", Map.of("reason", " ")).asString())
                .contains("reason-error");
        redirects(sue.post(charge, charge + "/refusal", Map.of("reason", "The platypus edition is not supported")));

        assertThat(mei.get("/tickets/" + number).asString()).contains("The platypus edition is not supported");
        assertThat(Ticket.<Ticket>find("number", number).firstResult().state).isEqualTo(State.CLOSED);
    }

    @Test
    void R12_what_a_third_party_takes_part_in_is_not_refused() {
        String number = open("report", "Bilby chart");
        String charge = "/desk/tickets/" + number + "/charge";
        redirects(sam.post(charge, charge + "/third-party", Map.of("party", "Harbor Bank, case 4711")));
        assertThat(sam.get("/desk/tickets/" + number).asString()).contains("Harbor Bank, case 4711");

        Response refused = sue.post(charge, charge + "/refusal", Map.of("reason", "No"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("may not be refused");

        redirects(sue.post(charge, charge + "/acceptance", Map.of()));
        assertThat(sam.get("/desk/tickets/" + number).asString()).contains("Accepted without charge");
    }

    @Test
    void R10_work_in_warranty_needs_no_decision() {
        String number = open("ledger", "Covered");
        String charge = "/desk/tickets/" + number + "/charge";

        assertThat(sue.get("/desk/charges").asString()).doesNotContain(number);
        assertThat(sue.post(charge, charge + "/quote", offer("100")).statusCode())
                .isEqualTo(409);
    }

    private static Map<String, String> offer(String amount) {
        return Map.of("amount", amount, "currency", "CNY", "terms", "Two days on site, invoice afterwards");
    }

    private static String open(String product, String title) {
        return Login.as(Cast.MEI)
                .body(Map.of("title", title, "description", "", "product", product, "severity", "C"))
                .post(TicketStories.TICKETS)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private static void redirects(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(303);
    }
}
