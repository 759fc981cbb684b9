package org.askwell.tickets;

import java.util.Map;

import io.restassured.specification.RequestSpecification;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;

/** What the tests of tickets do again and again, over REST. */
public final class TicketStories {

    public static final String TICKETS = "/api/v1/tickets";

    private TicketStories() {}

    /** @return the number of a new ticket about Ledger */
    public static String open(Cast person, String title, String description) {
        return Login.as(person)
                .body(Map.of(
                        "title",
                        title,
                        "description",
                        description,
                        "product",
                        "ledger",
                        "productVersion",
                        "5.3",
                        "severity",
                        "B"))
                .post(TICKETS)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    public static String say(Cast person, String number, Map<String, ?> message) {
        return Login.as(person)
                .body(message)
                .post(TICKETS + "/" + number + "/messages")
                .then()
                .statusCode(201)
                .extract()
                .path("body");
    }

    public static void resolve(Cast person, String number, String text) {
        Login.as(person)
                .body(Map.of("text", text))
                .post(TICKETS + "/" + number + "/resolution")
                .then()
                .statusCode(200);
    }

    /** @return the id of a file of that person */
    public static String upload(Cast person, String name, byte[] content) {
        return sending(person, content)
                .post("/api/v1/uploads?name=" + name)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static RequestSpecification sending(Cast person, byte[] content) {
        return Login.as(person).contentType("application/octet-stream").body(content);
    }
}
