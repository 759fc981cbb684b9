package org.askwell.testsupport;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;

import static io.restassured.RestAssured.given;

/** Bearer tokens from the real identity provider, through the demo's command line client. */
public final class Login {

    private static final Duration MARGIN = Duration.ofMinutes(2);
    private static final Map<Cast, Token> TOKENS = new ConcurrentHashMap<>();

    private record Token(String text, Instant expiry) {

        boolean fresh() {
            return Instant.now().isBefore(expiry.minus(MARGIN));
        }
    }

    private Login() {}

    /** @return a REST request of that person, for JSON */
    public static RequestSpecification as(Cast person) {
        return given().auth().oauth2(token(person)).accept("application/json").contentType("application/json");
    }

    /** @return the person's bearer token */
    public static String token(Cast person) {
        return TOKENS.compute(person, (key, known) -> known != null && known.fresh() ? known : fetch(person))
                .text();
    }

    private static Token fetch(Cast person) {
        String realm = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        JsonPath answer = given().baseUri(realm)
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
                .jsonPath();
        return new Token(answer.getString("access_token"), Instant.now().plusSeconds(answer.getLong("expires_in")));
    }
}
