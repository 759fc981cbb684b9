package org.askwell.downloads.links;

import java.net.URI;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;

import static io.restassured.RestAssured.given;

/** Links made for a test through the REST API, and programs that use them. */
final class Links {

    /** A link with its number in the owner's list. */
    record Made(int id, String url) {

        String token() {
            return url.replaceFirst(".*/fetch/([^/]+)/.*", "$1");
        }
    }

    private Links() {}

    static Made made(Cast person, String key) {
        Response answer = Login.as(person).post("/api/v1/patches/" + key + "/links");
        answer.then().statusCode(201);
        return new Made(answer.path("id"), answer.path("url"));
    }

    static RequestSpecification program() {
        return given().accept("*/*").redirects().follow(false).urlEncodingEnabled(false);
    }

    static Response fetch(String url) {
        return program().get(URI.create(url));
    }

    /** The same link over another way to the portal. */
    static String over(int port, String url) {
        return url.replace("localhost:" + TestServers.PORT, "localhost:" + port);
    }
}
