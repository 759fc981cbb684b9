package org.askwell.tickets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.askwell.tickets.TicketStories.TICKETS;
import static org.askwell.tickets.TicketStories.resolve;
import static org.assertj.core.api.Assertions.assertThat;

/** What a ticket may be a repetition of. */
@QuarkusTest
@WithTestResource(TestServers.class)
class DuplicatesTest {

    @Test
    void tickets_that_ask_the_same_are_shown_whoever_opened_them_and_others_are_not() {
        String first = open(Cast.ANA, "Bettong printers jam on vouchers", "ledger", null);
        String other = open(Cast.ANA, "Bettong calendar is empty", "ledger", null);
        String elsewhere = open(Cast.ANA, "Bettong printers jam on vouchers", "flow", null);
        String unknown = open(Cast.ANA, "Vouchers jam the bettong printer", null, null);

        String number = open(Cast.MEI, "Bettong printer jams on voucher", "ledger", null);

        assertThat(duplicates(number)).contains(first, unknown).doesNotContain(other, elsewhere, number);
        assertThat(Browser.loggedInAs(Cast.SAM).get("/desk/tickets/" + number).asString())
                .contains("May be the same problem", "href=\"/desk/tickets/" + first + "\"", "% alike");
    }

    @Test
    void a_chinese_title_in_another_order_is_the_same() {
        String first = open(Cast.MEI, "付款文件被兔耳袋狸银行退回", "ledger", null);

        assertThat(duplicates(open(Cast.MEI, "兔耳袋狸银行退回了付款文件", "ledger", null))).contains(first);
    }

    @Test
    void the_same_error_code_is_enough_and_comes_first() {
        String coded = open(Cast.ANA, "Nothing works", "ledger", "QL-7719");
        String alike = open(Cast.ANA, "Potoroo import stops at midnight", "ledger", null);

        assertThat(duplicates(open(Cast.MEI, "Potoroo import stops at midnight", "ledger", "QL-7719")))
                .startsWith(coded)
                .contains(alike);
    }

    @Test
    void what_was_solved_lately_counts_and_what_was_solved_long_ago_does_not() {
        String lately = open(Cast.ANA, "Dunnart scanner blinks red", "ledger", null);
        String longAgo = open(Cast.ANA, "Dunnart scanner blinks red", "ledger", null);
        String withdrawn = open(Cast.ANA, "Dunnart scanner blinks red", "ledger", null);
        resolve(Cast.SAM, lately, "So.");
        resolve(Cast.SAM, longAgo, "So.");
        Login.as(Cast.ANA)
                .body(Map.of())
                .post(TICKETS + "/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> Ticket.getEntityManager()
                .createNativeQuery(
                        "update ticket set resolved_at = resolved_at - interval '31 days' where number = :number")
                .setParameter("number", longAgo)
                .executeUpdate());

        assertThat(duplicates(open(Cast.MEI, "Dunnart scanner blinks red", "ledger", null)))
                .contains(lately)
                .doesNotContain(longAgo, withdrawn);
    }

    @Test
    void the_one_of_the_same_customer_takes_it_in_at_a_button_and_the_others_have_none() {
        String colleague = open(Cast.TOM, "Monjon invoices are numbered twice", "ledger", null);
        String other = open(Cast.ANA, "Monjon invoices are numbered twice", "ledger", null);
        String number = open(Cast.MEI, "Monjon invoices numbered twice", "ledger", null);
        Browser sam = Browser.loggedInAs(Cast.SAM);
        String page = "/desk/tickets/" + number;

        assertThat(sam.get(page).asString())
                .contains("Merge into " + colleague, "name=\"into\" value=\"" + colleague + "\"", "You can undo it")
                .contains("href=\"/desk/tickets/" + other + "\"")
                .doesNotContain("Merge into " + other);

        sam.post(page, page + "/merger", Map.of("into", colleague)).then().statusCode(303);
        assertThat(sam.get(page).asString()).contains("Undo the merge").doesNotContain("Merge into");
        assertThat(duplicates(colleague)).contains(other).doesNotContain(number);
    }

    @Test
    void T11_only_support_is_told() {
        String number = open(Cast.MEI, "Kultarr cable gnawed by numbats", "ledger", null);

        assertThat(duplicates(number)).isEmpty();
        Login.as(Cast.MEI).get(TICKETS + "/" + number + "/duplicates").then().statusCode(403);
        Login.as(Cast.SAM).get(TICKETS + "/AW-0/duplicates").then().statusCode(404);
    }

    private static String open(Cast person, String title, String product, String code) {
        var ticket = new HashMap<String, Object>(Map.of("title", title, "description", "", "severity", "C"));
        if (product != null) {
            ticket.put("product", product);
        }
        if (code != null) {
            ticket.put("errorCode", code);
        }
        return Login.as(person)
                .body(ticket)
                .post(TICKETS)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private static List<String> duplicates(String number) {
        return Login.as(Cast.SAM)
                .get(TICKETS + "/" + number + "/duplicates")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("number");
    }
}
