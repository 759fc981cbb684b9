package org.askwell.tickets.intake;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** R22: requests by telephone, by fax and in person are written down on one screen. */
@QuarkusTest
@WithTestResource(TestServers.class)
class IntakeResourceTest {

    private static final String FORM = "/desk/intake/request";

    private final Browser sam = Browser.loggedInAs(Cast.SAM);

    @Test
    void a_known_caller_is_found_by_the_telephone_number_and_the_ticket_is_written_at_once() {
        contact("Paula Quoll", "+86 (0411) 8765-4321", "paula@harbor.example");

        Response found = sam.get("/desk/intake?q=0411-87654321");
        assertThat(found.statusCode()).isEqualTo(303);
        String form = found.header("Location").replaceFirst(".*/desk", "/desk");
        assertThat(sam.get(form).asString()).contains("Paula Quoll", "autofocus", "Harbor City Finance Bureau");

        String number = opened(sam.post(
                form,
                FORM,
                Map.of(
                        "caller",
                        form.replaceFirst(".*caller=", ""),
                        "channel",
                        "PHONE",
                        "title",
                        "Numbat on the line",
                        "product",
                        "ledger",
                        "severity",
                        "B",
                        "take",
                        "true")));

        assertThat(sam.get("/desk/tickets/" + number).asString())
                .contains("Numbat on the line", "Paula Quoll", "By telephone", "recorded by Sam", "In warranty");
        assertThat(sam.get("/desk?view=mine&q=numbat").asString()).contains(number);
    }

    @Test
    void callers_are_found_by_name_position_and_organisation() {
        String found = sam.get("/desk/intake?q=harbor").asString();
        assertThat(found).contains("Tom Reed", "林梅", "Somebody new at Harbor City Finance Bureau");
        assertThat(sam.get("/desk/intake?q=林梅 accounting").statusCode()).isEqualTo(303);
        assertThat(sam.get("/desk/intake?q=nobody-at-all").asString()).contains("Nobody is found by that");
        assertThat(sam.get("/desk/intake?q=%").asString()).doesNotContain("Tom Reed");
    }

    @Test
    void a_contact_who_has_an_account_is_found_once_and_owns_the_ticket() {
        Browser tom = Browser.loggedInAs(Cast.TOM);
        String address = "tom.reed@harbor-bureau.example";
        Response found = sam.get("/desk/intake?q=" + address);
        assertThat(found.statusCode()).isEqualTo(303);
        String form = found.header("Location").replaceFirst(".*/desk", "/desk");
        String caller = form.replaceFirst(".*caller=", "");
        assertThat(caller).startsWith("contact-");

        String number = opened(sam.post(
                form, FORM, Map.of("caller", caller, "channel", "FAX", "title", "Fax about bilbies", "severity", "C")));

        assertThat(tom.get("/tickets/" + number).asString()).contains("Fax about bilbies", "id=\"reply\"");
        assertThat(sam.get("/desk/tickets/" + number).asString()).contains("Tom Reed", "By fax");
    }

    @Test
    void somebody_new_becomes_a_contact() {
        String page = FORM + "?organisation=northfield";
        assertThat(sam.get(page).asString()).contains("Somebody new at Northfield");

        String number = opened(sam.post(
                page,
                FORM,
                Map.of(
                        "organisation",
                        "northfield",
                        "name",
                        "Olga Newcomer",
                        "phone",
                        "555 0199",
                        "channel",
                        "WALK_IN",
                        "title",
                        "At the counter",
                        "severity",
                        "D")));

        assertThat(sam.get("/desk/tickets/" + number).asString()).contains("Olga Newcomer", "In person");
        assertThat(sam.get("/desk/intake?q=olga newcomer").statusCode()).isEqualTo(303);
    }

    @Test
    void what_is_missing_is_told_and_what_was_typed_is_kept() {
        Response refused = sam.post(
                FORM + "?organisation=northfield",
                FORM,
                Map.of(
                        "organisation",
                        "northfield",
                        "phone",
                        "no number",
                        "channel",
                        "WEB",
                        "description",
                        "kept words"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString())
                .contains("kept words", "no number", "error-summary", "name-error", "phone-error", "title-error")
                .contains("Please say how the request came in", "Please choose how bad it is");
    }

    @Test
    void T04_callers_that_do_not_exist_and_staff_are_nobody() {
        for (String caller : new String[] {"contact-0", "account-0", "contact-x", "account-999999999999999999"}) {
            assertThat(sam.get(FORM + "?caller=" + caller).statusCode()).isEqualTo(404);
        }
        assertThat(sam.get(FORM).statusCode()).isEqualTo(404);
        assertThat(Browser.loggedInAs(Cast.MEI).get("/desk/intake?q=tom").statusCode())
                .isEqualTo(403);
    }

    private static void contact(String name, String phone, String email) {
        Browser.loggedInAs(Cast.ROOT)
                .post(
                        "/desk/customers/harbor-bureau/contacts/new",
                        "/desk/customers/harbor-bureau/contacts",
                        Map.of("name", name, "position", "clerk", "phone", phone, "email", email));
    }

    private static String opened(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        Matcher number = Pattern.compile("AW-\\d+").matcher(answer.header("Location"));
        assertThat(number.find()).isTrue();
        return number.group();
    }
}
