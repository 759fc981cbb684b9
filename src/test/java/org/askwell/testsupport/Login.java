package org.askwell.testsupport;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;

import static io.restassured.RestAssured.given;

/** Bearer tokens from the real identity provider, through the demo's command line client. */
public final class Login {

    private static final Map<Cast, String> TOKENS = new ConcurrentHashMap<>();

    private Login() {}

    /** @return a REST request of that person, for JSON */
    public static RequestSpecification as(Cast person) {
        return given().auth().oauth2(token(person)).accept("application/json").contentType("application/json");
    }

    /** @return the person's bearer token */
    public static String token(Cast person) {
        return TOKENS.computeIfAbsent(person, Login::fetch);
    }

    private static String fetch(Cast person) {
        String realm = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        return given().baseUri(realm)
                .port(-1)
                .basePath("")
                .formParam("grant_type", "password")
                .formParam("client_id", "askwell-demo-cli")
                .formParam("scope", "openid")
                .formParam("username", person.username())
                .formParam("password", Cast.PASSWORD)
                .post(realm + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
