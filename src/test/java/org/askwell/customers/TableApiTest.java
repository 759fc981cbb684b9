package org.askwell.customers;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** R24: tables of customers come in and go out over REST. */
@QuarkusTest
@WithTestResource(TestServers.class)
class TableApiTest {

    private static final String TABLES = "/api/v1/customer-tables/ORGANISATIONS";

    @Test
    void a_table_is_looked_at_written_and_given_out() {
        String table = "code,name\nrest-table-one,One\nrest-table-two,Two\n";
        send(table, "?preview=true").statusCode(200).body("written", equalTo(false), "fresh", equalTo(2));
        Login.as(Cast.SUE).get("/api/v1/organisations/rest-table-one").then().statusCode(404);

        send(table, "").statusCode(200).body("written", equalTo(true), "fresh", equalTo(2));
        send(table, "").statusCode(200).body("fresh", equalTo(0), "same", equalTo(2));
        Login.as(Cast.SUE)
                .accept("*/*")
                .get(TABLES)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("organisations.csv"))
                .body(containsString("rest-table-two"));
    }

    @Test
    void everything_that_is_wrong_is_told_page_by_page_and_nothing_is_written() {
        String table = "code,name\nrest-table-good,Good\nBad Code,Bad\nrest-table-unnamed,\n";
        send(table, "?size=1&page=2")
                .statusCode(409)
                .body("written", equalTo(false), "problems.total", equalTo(2), "problems.items[0].row", equalTo(4));
        Login.as(Cast.SUE).get("/api/v1/organisations/rest-table-good").then().statusCode(404);
        send("", "").statusCode(400).body("errors[0].field", equalTo("table"));
        Login.as(Cast.SAM)
                .contentType("text/csv")
                .body("x".getBytes(UTF_8))
                .post(TABLES)
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse send(String table, String query) {
        return Login.as(Cast.SUE)
                .contentType("text/csv")
                .body(table.getBytes(UTF_8))
                .post(TABLES + query)
                .then();
    }
}
