package org.askwell.tickets.mailin;

import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** R22: what to do with mails that became nothing by themselves is decided over REST as on the pages. */
@QuarkusTest
@WithTestResource(TestServers.class)
class MailApiTest {

    private static final String MAILS = "/api/v1/mails";

    @Test
    void a_held_mail_is_read_and_becomes_a_ticket_once() {
        int id = held("Bandicoot by mail");
        Login.as(Cast.SAM).get(MAILS + "?size=100").then().statusCode(200).body("items.id", hasItem(id));
        Login.as(Cast.SAM)
                .get(MAILS + "/" + id)
                .then()
                .statusCode(200)
                .body("text", containsString("It digs"), "usable", equalTo(true), "mail.fate", equalTo("HELD"));
        Login.as(Cast.SAM)
                .body(Map.of("caller", "account-0"))
                .post(MAILS + "/" + id + "/ticket")
                .then()
                .statusCode(400);
        String caller = Login.as(Cast.SAM)
                .get("/api/v1/calls/callers?q=tom.reed@harbor-bureau.example")
                .path("items[0].key");

        String number = Login.as(Cast.SAM)
                .body(Map.of("caller", caller))
                .post(MAILS + "/" + id + "/ticket")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        Login.as(Cast.SAM).get("/api/v1/tickets/" + number).then().body("title", equalTo("Bandicoot by mail"));
        Login.as(Cast.SAM)
                .body(Map.of("caller", caller))
                .post(MAILS + "/" + id + "/ticket")
                .then()
                .statusCode(409);
        Login.as(Cast.SAM).post(MAILS + "/" + id + "/dismissal").then().statusCode(409);
    }

    @Test
    void a_mail_that_needs_nothing_is_dismissed() {
        int id = held("Potoroo by mail");
        Login.as(Cast.SAM).post(MAILS + "/" + id + "/dismissal").then().statusCode(204);
        Login.as(Cast.SAM).get(MAILS + "?fate=dismissed&size=100").then().body("items.id", hasItem(id));
        Login.as(Cast.SAM).get(MAILS + "?fate=nothing").then().statusCode(400);
        Login.as(Cast.TOM).get(MAILS + "/" + id).then().statusCode(403);
    }

    private static int held(String subject) {
        return (int) MailStories.arrive(
                MailStories.mail("nobody.known@bandicoot.example", subject, "It digs where it should not."));
    }
}
