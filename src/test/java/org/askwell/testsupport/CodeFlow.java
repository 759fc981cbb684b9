package org.askwell.testsupport;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.microprofile.config.ConfigProvider;

import static io.restassured.RestAssured.given;

/**
 * Bearer tokens of people who typed their password into the identity provider's form just now. Unlike those of
 * {@link Login}, which come without a form, they say when that was ({@code auth_time}).
 */
public final class CodeFlow {

    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private CodeFlow() {}

    public static String token(Cast person) {
        String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
        String callback = IdentityProvider.logIn(
                setting("quarkus.oidc.auth-server-url")
                        + "/protocol/openid-connect/auth?response_type=code&scope=openid"
                        + "&client_id=askwell-portal&code_challenge_method=S256&code_challenge=" + challenge(verifier)
                        + "&redirect_uri=" + URLEncoder.encode(redirect(), StandardCharsets.UTF_8),
                person);
        Matcher code = CODE.matcher(callback);
        if (!code.find()) {
            throw new AssertionError("No code in " + callback);
        }
        return given().port(-1)
                .formParam("grant_type", "authorization_code")
                .formParam("code", code.group(1))
                .formParam("code_verifier", verifier)
                .formParam("redirect_uri", redirect())
                .formParam("client_id", "askwell-portal")
                .formParam("client_secret", setting("quarkus.oidc.credentials.secret"))
                .post(setting("quarkus.oidc.auth-server-url") + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static String redirect() {
        return "http://localhost:" + TestServers.PORT + "/login";
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
