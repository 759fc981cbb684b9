package org.askwell.downloads.feeds;

import java.net.URI;
import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;

/** Tokens made for a test through the REST API, and programs that use them. */
final class FeedTokens {

    /** A token with its number in the owner's list. */
    record Made(int id, String secret) {}

    private FeedTokens() {}

    static Made made(Cast person, String scope, String product) {
        Response answer = Login.as(person)
                .body(Map.of("scope", scope, "product", product, "name", "Reader 1"))
                .post("/api/v1/product-tokens");
        answer.then().statusCode(201);
        return new Made(answer.path("id"), answer.path("token"));
    }

    static RequestSpecification program() {
        return RestAssured.given().accept("*/*").header("Accept-Language", "en");
    }

    static String address(String secret, String product) {
        return "http://localhost:" + TestServers.PORT + "/feeds/" + secret + "/" + product + ".atom";
    }

    static Response feed(String secret, String product) {
        return program().get(URI.create(address(secret, product)));
    }

    static Response updates(String secret, String product, String version) {
        return program()
                .header("Authorization", "Token " + secret)
                .get("/api/v1/updates?product=" + product + "&version=" + version);
    }
}
