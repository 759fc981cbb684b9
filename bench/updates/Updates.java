import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a running demo portal for updates 100 times a second, as installed products do: with a token and without, with the
 * tag of the last answer (304) and without (200).
 *
 * <p>{@code java bench/updates/Updates.java [seconds a row] [requests a second]}. Each request has its moment, whether or not
 * those before are answered, and its time counts from that moment: a portal that stops for a while pays for everybody who
 * would have asked meanwhile.
 */
public final class Updates {

    private static final String PORTAL = System.getProperty("portal", "http://localhost:8080");
    private static final String REALM = System.getProperty("realm", "http://localhost:8180/realms/askwell");
    private static final String PASSWORD = "askwell-demo-1";
    private static final String PATH = "/api/v1/updates?product=ledger&version=5.4.1";
    private static final int CONNECTIONS = 64;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newFixedThreadPool(4))
            .build();

    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30;
        int rate = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        new Updates().run(seconds, rate);
        System.exit(0);
    }

    private void run(int seconds, int rate) throws Exception {
        String token = token();
        System.out.printf("| asked | answer | requests/s | p50 ms | p95 ms | p99 ms | longest ms |%n");
        System.out.printf("|---|--:|--:|--:|--:|--:|--:|%n");
        for (boolean warm : new boolean[] {false, true}) {
            for (String secret : new String[] {null, token}) {
                for (boolean tagged : new boolean[] {false, true}) {
                    measure(secret, tagged, warm ? seconds : 5, rate, warm);
                }
            }
        }
    }

    private void measure(String secret, boolean tagged, int seconds, int rate, boolean printed) throws Exception {
        HttpRequest.Builder wanted = HttpRequest.newBuilder(URI.create(PORTAL + PATH));
        if (secret != null) {
            wanted.header("Authorization", "Token " + secret);
        }
        if (tagged) {
            String tag = client.send(wanted.copy().build(), BodyHandlers.ofString())
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            wanted.header("If-None-Match", tag);
        }
        HttpRequest request = wanted.build();
        int expected = tagged ? 304 : 200;
        var millis = new double[seconds * rate];
        var others = new AtomicInteger();
        long step = TimeUnit.SECONDS.toNanos(1) / rate;
        var workers = Executors.newFixedThreadPool(CONNECTIONS);
        long begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
        for (int i = 0; i < millis.length; i++) {
            int number = i;
            long due = begin + i * step;
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            workers.execute(() -> {
                try {
                    int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
                    millis[number] = (System.nanoTime() - due) / 1e6;
                    if (status != expected) {
                        others.incrementAndGet();
                    }
                } catch (Exception e) {
                    others.incrementAndGet();
                }
            });
        }
        workers.shutdown();
        workers.awaitTermination(1, TimeUnit.MINUTES);
        double served = millis.length / ((System.nanoTime() - begin) / 1e9);
        if (others.get() > 0) {
            System.out.println(others + " requests were not answered with " + expected);
        }
        if (printed) {
            Arrays.sort(millis);
            System.out.printf(
                    "| %s | %d | %.0f | %.1f | %.1f | %.1f | %.1f |%n",
                    secret == null ? "without a token" : "with a token",
                    expected,
                    served,
                    at(millis, 0.5),
                    at(millis, 0.95),
                    at(millis, 0.99),
                    millis[millis.length - 1]);
        }
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(sorted.length * share) - 1];
    }

    private String token() throws Exception {
        String form = "grant_type=password&client_id=askwell-demo-cli&scope=openid&username=mei.lin&password="
                + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
        String login = post(REALM + "/protocol/openid-connect/token", "application/x-www-form-urlencoded", form, null);
        String made = post(
                PORTAL + "/api/v1/product-tokens",
                "application/json",
                "{\"scope\":\"UPDATES\",\"product\":\"ledger\",\"name\":\"Bench\"}",
                member(login, "access_token"));
        return member(made, "token");
    }

    private String post(String address, String type, String body, String bearer) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    private static String member(String json, String name) {
        Matcher value = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        if (!value.find()) {
            throw new IllegalStateException("No " + name + " in " + json);
        }
        return value.group(1);
    }
}
