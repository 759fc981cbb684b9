package org.askwell.testsupport;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;

import static io.restassured.RestAssured.given;

/** Somebody who calls any route the way it is called: the REST API with a token, pages with a session and the form's token. */
public final class PermissionVisitor {

    private static final String JSON = "application/json";

    private final Cast person;
    private final Browser session;

    private PermissionVisitor(Cast person) {
        this.person = person;
        this.session = person == null ? null : Browser.loggedInAs(person);
    }

    /** @return the visitors by the names of the permission table */
    public static Map<String, PermissionVisitor> all() {
        var visitors = new LinkedHashMap<String, PermissionVisitor>();
        visitors.put("anonymous", new PermissionVisitor(null));
        visitors.put("mei", new PermissionVisitor(Cast.MEI));
        visitors.put("ana", new PermissionVisitor(Cast.ANA));
        visitors.put("sam", new PermissionVisitor(Cast.SAM));
        visitors.put("ed", new PermissionVisitor(Cast.ED));
        visitors.put("ray", new PermissionVisitor(Cast.RAY));
        visitors.put("root", new PermissionVisitor(Cast.ROOT));
        return visitors;
    }

    /**
     * @param type the media type that the route takes, or "" for the usual one of its kind
     * @param fields what is sent: as a form, or to the REST API as an object
     */
    public Response send(String method, String path, String type, Map<String, String> fields) {
        return path.startsWith("/api/")
                ? call(method, path, type, fields)
                : browser().send(method, path, type, fields);
    }

    /** Nobody keeps the cookies of all the logins that they were asked for and never went through. */
    private Browser browser() {
        return session == null ? Browser.anonymous() : session;
    }

    private Response call(String method, String path, String type, Map<String, String> fields) {
        RequestSpecification request = person == null ? given() : Login.as(person);
        request.accept("*/*").redirects().follow(false);
        if (type.startsWith("multipart/")) {
            return request.contentType(type).multiPart("nothing", "").request(method, path);
        }
        request.contentType(type.isEmpty() ? JSON : type);
        return "GET".equals(method)
                ? request.request(method, path)
                : request.body(JsonObject.mapFrom(fields).encode().getBytes(StandardCharsets.UTF_8))
                        .request(method, path);
    }
}
