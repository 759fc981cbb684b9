package org.askwell.testsupport;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;

/** Somebody who calls any route the way it is called: the REST API with a token, pages with a session and the form's token. */
public final class PermissionVisitor {

    private static final String JSON = "application/json";
    private static final Set<String> NO_BODY = Set.of("GET", "HEAD", "DELETE");

    private final Cast person;
    private final Browser browser;

    private PermissionVisitor(Cast person) {
        this.person = person;
        this.browser = person == null ? Browser.anonymous() : Browser.loggedInAs(person);
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

    /** @param type the media type that the route takes, or "" for the usual one of its kind */
    public Response send(String method, String path, String type) {
        return path.startsWith("/api/") ? call(method, path, type) : browser.send(method, path, type);
    }

    private Response call(String method, String path, String type) {
        RequestSpecification request = person == null ? given() : Login.as(person);
        request.accept("*/*").redirects().follow(false);
        if (type.startsWith("multipart/")) {
            return request.contentType(type).multiPart("nothing", "").request(method, path);
        }
        request.contentType(type.isEmpty() ? JSON : type);
        return "GET".equals(method)
                ? request.request(method, path)
                : request.body("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .request(method, path);
    }
}
