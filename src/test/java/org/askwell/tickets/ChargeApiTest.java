package org.askwell.tickets;

import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

/** R11, R12: work out of warranty is decided over REST as on the pages. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ChargeApiTest {

    @Test
    void a_quote_is_made_corrected_and_answered_by_those_who_may() {
        String path = ticket("Quoted by a program");
        Login.as(Cast.MEI)
                .get(path + "/charge")
                .then()
                .statusCode(200)
                .body("charge", equalTo("UNDECIDED"), "decides", equalTo(false));
        Login.as(Cast.ANA).get(path + "/charge").then().statusCode(404);
        Login.as(Cast.SUE)
                .body(Map.of("amount", "much", "currency", "yen", "terms", " "))
                .post(path + "/charge/quote")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("amount", "currency", "terms"));
        Map<String, Object> quote = Map.of("amount", "1200.50", "currency", "CNY", "terms", "Two days on site");
        Login.as(Cast.SAM).body(quote).post(path + "/charge/quote").then().statusCode(403);
        int version = Login.as(Cast.SUE)
                .body(quote)
                .post(path + "/charge/quote")
                .then()
                .statusCode(200)
                .body("charge", equalTo("QUOTED"), "terms", equalTo("Two days on site"))
                .extract()
                .path("version");

        Login.as(Cast.MEI).body(Map.of()).post(path + "/quote/approval").then().statusCode(403);
        Login.as(Cast.TOM)
                .body(Map.of("version", version - 1))
                .post(path + "/quote/approval")
                .then()
                .statusCode(409);
        Login.as(Cast.TOM)
                .body(Map.of("remark", ""))
                .post(path + "/quote/refusal")
                .then()
                .statusCode(400);
        Login.as(Cast.TOM)
                .body(Map.of("remark", "Please begin", "version", version))
                .post(path + "/quote/approval")
                .then()
                .statusCode(200)
                .body("charge", equalTo("AGREED"));
        Login.as(Cast.SUE)
                .body(Map.of())
                .post(path + "/charge/acceptance")
                .then()
                .statusCode(409);
    }

    @Test
    void R12_what_a_third_party_takes_part_in_is_accepted_and_never_refused() {
        String path = ticket("Shared by a program");
        Login.as(Cast.SAM)
                .body(Map.of("party", "Harbor Bank"))
                .post(path + "/charge/third-party")
                .then()
                .statusCode(200)
                .body("thirdParty", equalTo("Harbor Bank"));

        Login.as(Cast.SUE)
                .body(Map.of("why", "No"))
                .post(path + "/charge/refusal")
                .then()
                .statusCode(409);
        Login.as(Cast.SUE)
                .body(Map.of())
                .post(path + "/charge/acceptance")
                .then()
                .statusCode(200)
                .body("charge", equalTo("ACCEPTED"));
    }

    private static String ticket(String title) {
        String number = Login.as(Cast.MEI)
                .body(Map.of("title", title, "description", "x", "product", "report", "severity", "C"))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        return "/api/v1/tickets/" + number;
    }
}
