package org.askwell.tickets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;

import static org.askwell.tickets.TicketStories.TICKETS;

/** Tickets that have to do with each other, made over REST. */
public final class LinkedTickets {

    private LinkedTickets() {}

    /** @return what came of merging a ticket into another one */
    public static ValidatableResponse merge(Cast person, String number, String into) {
        return Login.as(person)
                .body(Map.of("into", into))
                .post(TICKETS + "/" + number + "/merger")
                .then();
    }

    /** @return the id of a reply that the person writes */
    public static String reply(Cast person, String number, String... files) {
        return Login.as(person)
                .body(Map.of("body", "Something else does not work either.", "files", List.of(files)))
                .post(TICKETS + "/" + number + "/messages")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    /** Makes a ticket an incident to which others belong. */
    public static void incident(String number, String title, String... parts) {
        Login.as(Cast.SAM)
                .body(Map.of("titleEn", title))
                .put(TICKETS + "/" + number + "/incident")
                .then()
                .statusCode(200);
        for (String part : parts) {
            Login.as(Cast.SAM)
                    .put(TICKETS + "/" + number + "/incident/tickets/" + part)
                    .then()
                    .statusCode(204);
        }
    }

    /** @return what came of saying something to all tickets of an incident */
    public static ValidatableResponse say(String number, String kind, String text, Map<String, ?> more) {
        var saying = new HashMap<String, Object>(more);
        saying.put("kind", kind);
        saying.put("text", text);
        return Login.as(Cast.SAM)
                .body(saying)
                .post(TICKETS + "/" + number + "/incident/replies")
                .then();
    }

    /** @return the id of what was said to all tickets of a new incident */
    public static String sayToAll(String number) {
        incident(number, "Known problem");
        return say(number, "REPLY", "We are on it.", Map.of())
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id");
    }
}
