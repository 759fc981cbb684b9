import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests of demo users over REST, to portals that may be dead. */
final class Rest {

    private static final long TOKEN_NANOS = TimeUnit.SECONDS.toNanos(200);
    private static final Duration ANSWER = Duration.ofSeconds(15);
    private static final long PAUSE_MILLIS = 100;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Map<String, Token> tokens = new HashMap<>();
    private final String realm;
    private final List<Portal> portals;

    private record Token(String text, long since) {}

    Rest(String realm, List<Portal> portals) {
        this.realm = realm;
        this.portals = portals;
    }

    /**
     * Asks one portal after the other until one answers.
     *
     * @param key what makes the request the same one when it is asked again, or null
     * @return the body of the answer
     */
    String ask(String person, String method, String path, String json, String key) throws Exception {
        while (true) {
            String portal = portals.get(ThreadLocalRandom.current().nextInt(portals.size())).address();
            HttpRequest.Builder request = request(person, portal, path)
                    .header("Content-Type", "application/json")
                    .timeout(ANSWER)
                    .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
            if (key != null) {
                request.header("Idempotency-Key", key);
            }
            try {
                HttpResponse<String> answer = send(request);
                if (answer.statusCode() < 300) {
                    return answer.body();
                }
                if (answer.statusCode() < 500) {
                    throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
                }
            } catch (IOException dead) {
                // The next portal, or the same one when it is back.
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    HttpRequest.Builder request(String person, String portal, String path) throws Exception {
        return HttpRequest.newBuilder(URI.create(portal + path)).header("Authorization", "Bearer " + token(person));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<InputStream> open(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofInputStream());
    }

    private synchronized String token(String person) throws Exception {
        Token known = tokens.get(person);
        if (known == null || System.nanoTime() - known.since() > TOKEN_NANOS) {
            long now = System.nanoTime();
            var request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("grant_type=password&client_id=askwell-demo-cli&scope=openid&username="
                            + person + "&password=askwell-demo-1"));
            known = new Token(text(send(request).body(), "access_token"), now);
            tokens.put(person, known);
        }
        return known.text();
    }

    /** @return the first text of that name in a JSON document */
    static String text(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\\s*\"([^\"]*)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("No " + name + " in " + json);
        }
        return found.group(1);
    }
}
