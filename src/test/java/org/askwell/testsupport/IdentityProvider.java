package org.askwell.testsupport;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fills in the identity provider's own login form, as a person would. Its cookies are kept by hand, because browsers send
 * those marked secure to localhost and Java's cookie manager does not.
 */
final class IdentityProvider {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+login-actions/authenticate[^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private IdentityProvider() {}

    /** @return the address of the portal that the provider sends the browser back to */
    static String logIn(String challenge, Cast person) {
        HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(challenge)));
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No login form at " + challenge + ": " + page.body());
        }
        String cookies = page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        String fields = "username=" + person.username() + "&password="
                + URLEncoder.encode(Cast.PASSWORD, StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookies)
                        .POST(HttpRequest.BodyPublishers.ofString(fields)));
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("The provider refused " + person + ": " + answer.body()));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
