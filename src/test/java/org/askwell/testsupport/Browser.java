package org.askwell.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.apache.http.entity.mime.HttpMultipartMode;

import static io.restassured.RestAssured.given;

/**
 * A visitor of the HTML pages without script: keeps cookies, logs in through the identity provider's own form (the real
 * code flow), and sends forms with the token that the page carried.
 */
public final class Browser {

    /** Everybody may open it, and like every page it has the form for the language. */
    private static final String ANY_PAGE = "/downloads";

    private static final String PAGES = "text/html, */*;q=0.1";

    private static final Pattern CSRF = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    /** Forms as browsers send them: names of files in the page's encoding. */
    private static final RestAssuredConfig FORMS = RestAssured.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"));

    private final Map<String, String> portalCookies = new LinkedHashMap<>();

    private Browser() {}

    public static Browser anonymous() {
        return new Browser();
    }

    public static Browser loggedInAs(Cast person) {
        var browser = new Browser();
        browser.logIn(person);
        return browser;
    }

    /** Keeps a cookie that a script would set. */
    public Browser keeping(String cookie, String value) {
        portalCookies.put(cookie, value);
        return this;
    }

    /** @return the cookies as a request carries them */
    public String cookies() {
        var pairs = new java.util.StringJoiner("; ");
        portalCookies.forEach((name, value) -> pairs.add(name + "=" + value));
        return pairs.toString();
    }

    private void logIn(Cast person) {
        Response challenge = keep(request().get("/login"));
        challenge.then().statusCode(302);
        String callback = IdentityProvider.logIn(challenge.header("Location"), person);
        keep(request().urlEncodingEnabled(false).get(callback.substring(callback.indexOf("/login"))))
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(400));
    }

    /** Gets a page as a browser would ask for it, without following redirects. */
    public Response get(String path) {
        return keep(request().get(path));
    }

    /** Asks for a part of a file, or for all of it if the range is null. */
    public Response fetch(String method, String path, String range) {
        RequestSpecification request = request();
        return keep((range == null ? request : request.header("Range", range)).request(method, path));
    }

    /** Sends a form to a path, with the CSRF token of the page it stands on. */
    public Response post(String page, String path, Map<String, ?> fields) {
        Matcher token = CSRF.matcher(get(page).asString());
        if (!token.find()) {
            throw new AssertionError("No form on " + page);
        }
        return keep(request()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf-token", token.group(1))
                .formParams(fields)
                .post(path));
    }

    /** Sends a form with a file, as {@link #post} does without one. */
    public Response upload(
            String page, String path, Map<String, String> fields, String control, String name, byte[] content) {
        Matcher token = CSRF.matcher(get(page).asString());
        if (!token.find()) {
            throw new AssertionError("No form on " + page);
        }
        RequestSpecification form = request().config(FORMS).multiPart("csrf-token", token.group(1));
        fields.forEach((field, value) -> form.multiPart(new MultiPartSpecBuilder(value)
                .controlName(field)
                .mimeType("text/plain")
                .charset(StandardCharsets.UTF_8)
                .build()));
        return keep(withFile(form, control, name, content).post(path));
    }

    /** Only of a file is the length known before it is sent, as forms must say it. */
    private static RequestSpecification withFile(
            RequestSpecification form, String control, String name, byte[] content) {
        try {
            Path file = Files.write(Files.createTempFile("upload", ""), content);
            file.toFile().deleteOnExit();
            return form.multiPart(new MultiPartSpecBuilder(file.toFile())
                    .controlName(control)
                    .fileName(name)
                    .mimeType("application/octet-stream")
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sends whatever a client may send, with a valid token in the body where a body is sent.
     *
     * @param type the media type of the body, or "" for an ordinary form
     */
    public Response send(String method, String path, String type, Map<String, String> fields) {
        if (!Set.of("POST", "PUT", "PATCH").contains(method)) {
            return keep(request().accept(PAGES).request(method, path));
        }
        Response page = get(ANY_PAGE);
        Matcher token = CSRF.matcher(page.asString());
        if (!token.find()) {
            throw new AssertionError("No form on " + ANY_PAGE + ": " + page.statusLine() + page.headers());
        }
        RequestSpecification request = request().accept(PAGES);
        if (type.startsWith("multipart/")) {
            request.multiPart("csrf-token", token.group(1));
            fields.forEach(request::multiPart);
        } else {
            request.contentType(ContentType.URLENC.withCharset("UTF-8"))
                    .formParam("csrf-token", token.group(1))
                    .formParams(fields);
        }
        return keep(request.request(method, path));
    }

    private RequestSpecification request() {
        return given().baseUri("http://localhost")
                .port(TestServers.PORT)
                .redirects()
                .follow(false)
                .accept("text/html, */*;q=0.8")
                .cookies(portalCookies);
    }

    private Response keep(Response response) {
        response.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                portalCookies.remove(cookie.getName());
            } else {
                portalCookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return response;
    }
}
