import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills a running demo portal with generated articles and tickets, always the same ones, and measures its main pages as
 * their users see them: whole responses, client side, at 1 and at 8 connections.
 *
 * <p>{@code java bench/load/Load.java [entries] [requests] [warming]}, with the portal at http://localhost:8080.
 */
public final class Load {

    private static final String PORTAL = System.getProperty("portal", "http://localhost:8080");
    private static final String PASSWORD = "askwell-demo-1";
    private static final String EDITOR = "ed.editor";
    private static final String CUSTOMER = "mei.lin";
    private static final long TOKEN_NANOS = 200_000_000_000L;
    private static final String[] THINGS = {
        "voucher", "payment file", "approval", "certificate", "report", "attendance sheet", "budget line", "seal", "backup", "licence"
    };
    private static final String[] TROUBLES = {
        "is locked", "cannot be printed", "disappears after saving", "shows the wrong date", "is rejected by the bank",
        "takes minutes to open", "cannot be exported", "is empty", "stays in the queue", "has a broken layout"
    };
    private static final String[] PLACES = {
        "after the upgrade", "for one colleague only", "at month-end", "in the branch office", "since Monday",
        "on the new server", "when two people work at once", "with a foreign currency", "in Chinese", "on a small screen"
    };

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Token> tokens = new HashMap<>();
    private final int entries;
    private final int requests;
    private final int warming;

    private record Token(String text, long since) {}

    private Load(int entries, int requests, int warming) {
        this.entries = entries;
        this.requests = requests;
        this.warming = warming;
    }

    public static void main(String[] arguments) throws Exception {
        new Load(number(arguments, 0, 5_000), number(arguments, 1, 400), number(arguments, 2, 1_000)).run();
        System.exit(0);
    }

    private static int number(String[] arguments, int at, int usual) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : usual;
    }

    private void run() throws Exception {
        fillArticles();
        fillTickets();
        String agentCookies = logIn("sam.agent");
        System.out.printf("%n| page | connections | p50 ms | p95 ms | requests/s |%n|---|--:|--:|--:|--:|%n");
        measure("search page", i -> get("/search?q=" + encode(title(i * 7)), ""));
        measure("article page", i -> get("/articles/load-" + i % entries, ""));
        measure("POST /api/v1/answers", i -> json("/api/v1/answers", "{\"title\":\"" + title(i * 3) + "\"}", null));
        measure("ticket submit", i -> json("/api/v1/tickets", ticket(i), "load-measure-" + System.nanoTime()));
        measure("agent's queue", i -> get("/desk?page=" + (1 + i % 50), agentCookies));
        String attachment = attachment();
        measure("64 KiB attachment", i -> authorized(attachment));
        measure("128 KiB patch", i -> authorized("/api/v1/patches/ledger-5.4.2/content"));
    }

    /** A ticket with a log of 64 KiB; the address of the log. */
    private String attachment() throws Exception {
        String log = "12:00:00 posted\n".repeat(64 * 1024 / 16);
        String file = field(
                text(send(authorized("/api/v1/uploads?name=load.log")
                        .header("Content-Type", "application/octet-stream")
                        .POST(HttpRequest.BodyPublishers.ofString(log)))),
                "id");
        String number = field(
                text(send(json(
                        "/api/v1/tickets",
                        ticket(0).replace("}", ",\"files\":[\"" + file + "\"]}"),
                        "load-attachment-" + file))),
                "number");
        return "/api/v1/tickets/" + number + "/attachments/" + file;
    }

    private HttpRequest.Builder authorized(String path) {
        return HttpRequest.newBuilder(URI.create(PORTAL + path)).header("Authorization", "Bearer " + token(CUSTOMER));
    }

    private void fillArticles() throws Exception {
        var lines = new StringBuilder();
        for (int i = 0; i < entries; i++) {
            lines.append("{\"key\":\"load-").append(i).append("\",\"language\":\"en\",\"title\":\"").append(title(i));
            lines.append("\",\"text\":\"").append(body(i)).append("\",\"variants\":[],\"audience\":\"public\"}\n");
        }
        long begin = System.nanoTime();
        HttpResponse<byte[]> started = send(HttpRequest.newBuilder(URI.create(PORTAL + "/api/v1/imports/articles"))
                .header("Authorization", "Bearer " + token(EDITOR))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(lines.toString())));
        String id = field(text(started), "id");
        String state;
        do {
            Thread.sleep(500);
            state = field(
                    text(send(HttpRequest.newBuilder(URI.create(PORTAL + "/api/v1/imports/" + id))
                            .header("Authorization", "Bearer " + token(EDITOR)))),
                    "state");
        } while (!state.matches("(?i)done|finished|failed|completed"));
        System.out.printf("%d articles imported: %s after %.1f s%n", entries, state, (System.nanoTime() - begin) / 1e9);
    }

    private void fillTickets() throws Exception {
        long begin = System.nanoTime();
        run(8, entries, i -> json("/api/v1/tickets", ticket(i), "load-fill-" + i));
        System.out.printf("%d tickets there after %.1f s%n", entries, (System.nanoTime() - begin) / 1e9);
    }

    private void measure(String name, IntFunction<HttpRequest.Builder> request) throws Exception {
        run(4, warming, request);
        for (int connections : new int[] {1, 8}) {
            long begin = System.nanoTime();
            double[] millis = run(connections, requests, request);
            double seconds = (System.nanoTime() - begin) / 1e9;
            Arrays.sort(millis);
            double p50 = millis[millis.length / 2];
            double p95 = millis[(int) (millis.length * 0.95)];
            System.out.printf(
                    "| %s | %d | %.1f | %.1f | %.0f |%n", name, connections, p50, p95, requests / seconds);
        }
    }

    private double[] run(int connections, int count, IntFunction<HttpRequest.Builder> request) throws Exception {
        var millis = new double[count];
        var next = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(connections);
        List<Future<?>> workers = new ArrayList<>();
        for (int worker = 0; worker < connections; worker++) {
            workers.add(pool.submit(() -> {
                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                    long begin = System.nanoTime();
                    send(request.apply(i));
                    millis[i] = (System.nanoTime() - begin) / 1e6;
                }
                return null;
            }));
        }
        for (Future<?> worker : workers) {
            worker.get();
        }
        pool.shutdown();
        return millis;
    }

    private HttpRequest.Builder get(String path, String cookies) {
        var request = HttpRequest.newBuilder(URI.create(PORTAL + path)).header("Accept", "text/html");
        return cookies.isEmpty() ? request : request.header("Cookie", cookies);
    }

    private HttpRequest.Builder json(String path, String body, String idempotencyKey) {
        var request = authorized(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return idempotencyKey == null ? request : request.header("Idempotency-Key", idempotencyKey);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(response.statusCode() + " " + response.uri() + " " + text(response));
        }
        return response;
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** Tokens last five minutes; filling may take longer. */
    private synchronized String token(String user) {
        Token known = tokens.get(user);
        if (known == null || System.nanoTime() - known.since() > TOKEN_NANOS) {
            known = new Token(newToken(user), System.nanoTime());
            tokens.put(user, known);
        }
        return known.text();
    }

    private String newToken(String user) {
        try {
            return field(
                    text(send(HttpRequest.newBuilder(URI.create(realm() + "/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "grant_type=password&client_id=askwell-demo-cli&scope=openid&username=" + user
                                            + "&password=" + PASSWORD)))),
                    "access_token");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code flow, as a browser does it. */
    private String logIn(String user) throws Exception {
        Map<String, String> portal = new LinkedHashMap<>();
        Map<String, String> provider = new LinkedHashMap<>();
        String challenge = follow(HttpRequest.newBuilder(URI.create(PORTAL + "/login")), portal)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String form = follow(HttpRequest.newBuilder(URI.create(challenge)), provider).body();
        Matcher action = Pattern.compile("action=\"([^\"]+authenticate[^\"]+)\"").matcher(form);
        if (!action.find()) {
            throw new IllegalStateException("No login form");
        }
        String callback = follow(
                        HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("username=" + user + "&password=" + PASSWORD)),
                        provider)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        follow(HttpRequest.newBuilder(URI.create(callback)), portal);
        return header(portal);
    }

    private HttpResponse<String> follow(HttpRequest.Builder request, Map<String, String> cookies) throws Exception {
        if (!cookies.isEmpty()) {
            request.header("Cookie", header(cookies));
        }
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String cookie : response.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return response;
    }

    private static String header(Map<String, String> cookies) {
        var line = new ArrayList<String>();
        cookies.forEach((name, value) -> line.add(name + "=" + value));
        return String.join("; ", line);
    }

    private static String realm() {
        return System.getProperty("realm", "http://localhost:8180/realms/askwell");
    }

    private static String field(String json, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\"\\s*:\\s*\"?([^\",}]+)").matcher(json);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + name + " in " + json);
        }
        return matcher.group(1);
    }

    private static String title(int i) {
        return "The " + THINGS[i % 10] + " " + TROUBLES[i / 10 % 10] + " " + PLACES[i / 100 % 10] + " case " + i / 1000;
    }

    private static String body(int i) {
        var random = new Random(i);
        var text = new StringBuilder();
        for (int sentence = 0; sentence < 12; sentence++) {
            text.append("Check whether the ").append(THINGS[random.nextInt(10)]).append(' ');
            text.append(TROUBLES[random.nextInt(10)]).append(' ').append(PLACES[random.nextInt(10)]).append(". ");
        }
        return text.toString();
    }

    private static String ticket(int i) {
        return "{\"title\":\"" + title(i) + "\",\"description\":\"" + body(i) + "\",\"product\":\"ledger\",\"severity\":\""
                + "ABCD".charAt(i % 4) + "\"}";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
