package org.askwell.tickets.intake;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

/** R22: a telephone system writes requests down over REST. */
@QuarkusTest
@WithTestResource(TestServers.class)
class CallApiTest {

    private static final String CALLS = "/api/v1/calls";

    @Test
    void a_caller_who_is_new_becomes_a_contact_and_is_found_then() {
        Map<String, Object> call = new HashMap<>(Map.of(
                "organisation",
                "northfield",
                "name",
                "Wanda Wallaroo",
                "phone",
                "0411-5550199",
                "channel",
                "FAX",
                "title",
                "Wallaroo by fax",
                "product",
                "ledger",
                "severity",
                "C"));
        String number = Login.as(Cast.SAM)
                .body(call)
                .post(CALLS)
                .then()
                .statusCode(201)
                .extract()
                .path("number");

        String key = Login.as(Cast.SAM)
                .get(CALLS + "/callers?q=04115550199")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("Wanda Wallaroo"))
                .extract()
                .path("items[0].key");
        Login.as(Cast.SAM)
                .get("/api/v1/tickets/" + number)
                .then()
                .statusCode(200)
                .body("organisation", equalTo("northfield"), "requester", equalTo("Wanda Wallaroo"));
        Login.as(Cast.SAM)
                .body(Map.of("caller", key, "channel", "PHONE", "title", "And again", "severity", "D"))
                .post(CALLS)
                .then()
                .statusCode(201);
    }

    @Test
    void T04_what_cannot_be_a_call_is_refused_field_by_field() {
        Login.as(Cast.SAM)
                .body(Map.of("organisation", "northfield", "channel", "WEB", "email", "x", "severity", "Z"))
                .post(CALLS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("name", "email", "channel", "title", "severity"));
        Login.as(Cast.SAM)
                .body(Map.of("caller", "contact-0", "channel", "PHONE", "title", "Whose?", "severity", "C"))
                .post(CALLS)
                .then()
                .statusCode(404);
        Login.as(Cast.MEI).body(Map.of()).post(CALLS).then().statusCode(403);
        Login.as(Cast.MEI).get(CALLS + "/callers?q=harbor").then().statusCode(403);
    }
}
