package org.askwell.web;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A form belongs to the browser that got it, and stays good while that browser opens other pages. */
@QuarkusTest
@WithTestResource(TestServers.class)
class FormTokenTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private static RequestSpecification visitor(Map<String, String> cookies) {
        return RestAssured.given().accept("text/html").redirects().follow(false).cookies(cookies);
    }

    private static Response open(Map<String, String> cookies, String path) {
        Response page = visitor(cookies).get(path);
        cookies.putAll(page.cookies());
        return page;
    }

    private static int send(Map<String, String> cookies, String token) {
        return visitor(cookies)
                .contentType(ContentType.URLENC)
                .formParam("csrf-token", token)
                .formParam("language", "en")
                .formParam("back", "/downloads")
                .post("/language")
                .statusCode();
    }

    private static String token(Response page) {
        Matcher found = TOKEN.matcher(page.asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void a_form_can_be_sent_after_the_same_browser_has_opened_other_pages() {
        var cookies = new HashMap<String, String>();
        String token = token(open(cookies, "/downloads"));

        open(cookies, "/downloads/keys");
        open(cookies, "/");

        assertThat(send(cookies, token)).isEqualTo(303);
    }

    @Test
    void the_form_of_another_browser_is_refused() {
        var own = new HashMap<String, String>();
        String token = token(open(own, "/downloads"));
        var other = new HashMap<String, String>();
        open(other, "/downloads");

        assertThat(send(other, token)).isEqualTo(400);
        assertThat(send(Map.of(), token)).isEqualTo(400);
    }
}
