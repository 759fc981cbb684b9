package org.askwell.accounts;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A user's logins on all devices, which the identity provider keeps (R19). It is asked with the user's own rights, so that
 * the portal needs none over other users, and tells the portal which sessions have ended (back-channel logout).
 */
@ApplicationScoped
class Logins {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String provider;

    @ConfigProperty(name = "quarkus.oidc.client-id")
    String client;

    @ConfigProperty(name = "quarkus.oidc.credentials.secret")
    String secret;

    @Inject
    ObjectMapper json;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();

    /**
     * @param refreshToken the one of the user's session here
     * @throws ServerErrorException 502 if the identity provider does not do it
     */
    void endAll(String refreshToken) {
        send(HttpRequest.newBuilder(URI.create(provider + "/account/sessions?current=true"))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + accessToken(refreshToken))
                .DELETE());
    }

    private String accessToken(String refreshToken) {
        String form = Map.of(
                        "grant_type", "refresh_token",
                        "refresh_token", refreshToken,
                        "client_id", client,
                        "client_secret", secret)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String answer = send(HttpRequest.newBuilder(URI.create(provider + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        try {
            return json.readTree(answer).path("access_token").asText();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    http.send(request.timeout(LIMIT).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                Log.warnf("The identity provider answered %d when logins were to end", answer.statusCode());
                throw failed(null);
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(e);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static ServerErrorException failed(Exception cause) {
        return new ServerErrorException(Response.Status.BAD_GATEWAY, cause);
    }
}
