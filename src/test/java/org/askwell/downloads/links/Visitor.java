package org.askwell.downloads.links;

import java.net.URI;
import java.util.function.BiFunction;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;

import static io.restassured.RestAssured.given;

/**
 * Somebody in front of a patch.
 *
 * @param pages who looks at the pages; null if it is about a link only
 * @param login who uses the REST API; null for nobody
 * @param fetch asks for the file: by a method and a range, or null for the whole
 */
record Visitor(String key, Browser pages, Cast login, BiFunction<String, String, Response> fetch) {

    static Visitor of(Cast person, String key) {
        return new Visitor(
                key,
                Browser.loggedInAs(person),
                person,
                (method, range) ->
                        ask(Login.as(person).accept("*/*"), method, range, "/api/v1/patches/" + key + "/content"));
    }

    static Visitor byLink(String link) {
        return new Visitor(null, null, null, (method, range) -> ranged(Links.program(), range)
                .request(method, URI.create(link)));
    }

    static Response ask(RequestSpecification program, String method, String range, String path) {
        return ranged(program, range).request(method, path);
    }

    private static RequestSpecification ranged(RequestSpecification program, String range) {
        return range == null ? program : program.header("Range", range);
    }

    RequestSpecification program() {
        return login == null ? given().contentType("application/json") : Login.as(login);
    }
}
