import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills a running demo portal's database with open tickets and saved views, always the same ones, and measures the agent's
 * queue and a ticket's page as a browser gets them, counts of all views included: whole pages, client side, at 1 and at 8
 * connections.
 *
 * <p>{@code java -cp target/quarkus-app/lib/main/org.postgresql.postgresql-42.7.8.jar bench/queue/Queue.java [tickets]
 * [requests]}, with the portal at http://localhost:8080 ({@code -Dportal=}), its data in {@code data} ({@code -Ddata=}) and
 * its database on port 15432 ({@code -Dport=}). There must be one ticket at least, which is copied.
 */
public final class Queue {

    private static final String PORTAL = System.getProperty("portal", "http://localhost:8080");
    private static final String AGENT = "sam.agent";
    private static final String PASSWORD = "askwell-demo-1";
    private static final int VIEWS = 20;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int tickets;
    private final int requests;

    private Queue(int tickets, int requests) {
        this.tickets = tickets;
        this.requests = requests;
    }

    public static void main(String[] arguments) throws Exception {
        int tickets = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50_000;
        int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400;
        new Queue(tickets, requests).run();
        System.exit(0);
    }

    private void run() throws Exception {
        String cookies = logIn();
        fill();
        System.out.printf("%n| page | connections | p50 ms | p95 ms | requests/s |%n|---|--:|--:|--:|--:|%n");
        measure("what is due first", cookies, i -> "/desk?page=" + (1 + i % 50));
        measure("every view in turn", cookies, i -> "/desk?view=" + view(i) + "&page=" + (1 + i / 6 % 20));
        measure(
                "filtered and sorted",
                cookies,
                i -> "/desk?view=on-us&severity=" + "ABCD".charAt(i % 4) + "&product=" + product(i) + "&sort=" + sort(i));
        measure("with words", cookies, i -> "/desk?view=all&q=case" + (i * 37 % tickets));
        measure("a ticket with what may be the same", cookies, i -> "/desk/tickets/QUEUE-" + (1 + i * 37 % tickets));
    }

    private static String view(int i) {
        return new String[] {"unassigned", "mine", "on-us", "waiting", "resolved", "all"}[i % 6];
    }

    private static String product(int i) {
        return i % 3 == 0 ? "" : "ledger";
    }

    private static String sort(int i) {
        return new String[] {"due", "severity", "updated", "created"}[i / 4 % 4];
    }

    /** Four in five wait on support, a third of them without an agent; every fifteenth belongs to the one who looks. */
    private void fill() throws Exception {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(System.getProperty("data", "data"), "secrets.properties"))) {
            secrets.load(reader);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + System.getProperty("port", "15432") + "/askwell";
        try (Connection database = DriverManager.getConnection(url, "askwell", secrets.getProperty("postgresql.password"));
                Statement statement = database.createStatement()) {
            if (number(statement, "select count(*) from ticket") == 0) {
                throw new IllegalStateException("There is no ticket to copy: ask for help once");
            }
            long there = number(statement, "select count(*) from ticket where number like 'QUEUE-%'");
            long begin = System.nanoTime();
            statement.execute(
                    """
                    insert into ticket (id, version, number, requester_id, organisation_code, product_code, severity, title,
                        description, state, assignee_id, covered, shared, respond_by, plan_by, created_at, updated_at,
                        service_level_id, calendar_id, support_level)
                    select nextval('ticket_seq'), 0, 'QUEUE-' || n, requester_id, organisation_code,
                        (array['ledger', 'flow', 'report', null])[1 + n %% 4], (array['A', 'B', 'C', 'D'])[1 + n / 7 %% 4],
                        'The ' || (array['voucher', 'invoice', 'payment file', 'report', 'price list', 'order', 'backup', 'login',
                            'printout', 'period', 'account', 'attachment'])[1 + n %% 12] || ' '
                            || (array['disappears', 'is empty', 'is shown twice', 'cannot be opened', 'takes for ever', 'is refused',
                            'has a wrong total'])[1 + n / 12 %% 7] || ' ' || (array['after saving', 'on Monday', 'in the browser',
                            'since the update', 'for one colleague'])[1 + n / 84 %% 5] || ', case' || n, repeat('Since Monday for one colleague only. ', 40),
                        case when n %% 5 = 0 then 'WAITING_ON_CUSTOMER' when n %% 3 = 0 then 'NEW' else 'ON_US' end,
                        case when n %% 3 = 0 then null when n %% 15 = 1 then agent.id else requester_id end,
                        true, false, now() + (n %% 5000) * interval '1 minute', now() + (n %% 5000) * interval '2 minutes',
                        now() - n * interval '1 minute', now() - (n * 31 %% 50000) * interval '1 minute',
                        service_level_id, calendar_id, 'FIRST_LINE'
                    from generate_series(%d, %d) n,
                        (select * from ticket where service_level_id is not null order by id limit 1) one,
                        (select id from account where username = '%s') agent
                    """
                            .formatted(there + 1, tickets, AGENT));
            statement.execute(
                    "insert into ticket_text (ticket_id, internal, words) select id, false, to_tsvector('simple', title)"
                            + " from ticket t where number like 'QUEUE-%'"
                            + " and not exists (select 1 from ticket_text x where x.ticket_id = t.id)");
            statement.execute(
                    """
                    insert into saved_view (id, version, owner_id, shared, name, base, product, severity, state, words, sort,
                        created_at)
                    select nextval('saved_view_seq'), 0, id, n %% 2 = 0, 'Bench ' || n,
                        (array['UNASSIGNED', 'MINE', 'ON_US', 'WAITING', 'ALL'])[1 + n %% 5],
                        (array['ledger', '', 'flow'])[1 + n %% 3], (array['A', 'B', null])[1 + n %% 3], null, '', 'DUE', now()
                    from generate_series(1, %d) n, (select id from account where username = '%s') agent
                    on conflict do nothing
                    """
                            .formatted(VIEWS, AGENT));
            statement.execute("vacuum analyze ticket, ticket_text");
            System.out.printf(
                    "%d open tickets and %d saved views after %.1f s%n",
                    number(statement, "select count(*) from ticket where state in ('NEW', 'ASSIGNED', 'ON_US', 'WAITING_ON_CUSTOMER')"),
                    number(statement, "select count(*) from saved_view"),
                    (System.nanoTime() - begin) / 1e9);
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private interface Address {
        String of(int i);
    }

    private void measure(String name, String cookies, Address address) throws Exception {
        run(4, requests / 2, cookies, address);
        for (int connections : new int[] {1, 8}) {
            long begin = System.nanoTime();
            double[] millis = run(connections, requests, cookies, address);
            double seconds = (System.nanoTime() - begin) / 1e9;
            Arrays.sort(millis);
            System.out.printf(
                    "| %s | %d | %.1f | %.1f | %.0f |%n",
                    name,
                    connections,
                    millis[millis.length / 2],
                    millis[(int) (millis.length * 0.95)],
                    requests / seconds);
        }
    }

    private double[] run(int connections, int count, String cookies, Address address) throws Exception {
        var millis = new double[count];
        var next = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(connections);
        List<Future<?>> workers = new ArrayList<>();
        for (int worker = 0; worker < connections; worker++) {
            workers.add(pool.submit(() -> {
                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                    long begin = System.nanoTime();
                    get(address.of(i), cookies);
                    millis[i] = (System.nanoTime() - begin) / 1e6;
                }
                return null;
            }));
        }
        try {
            for (Future<?> worker : workers) {
                worker.get();
            }
        } finally {
            pool.shutdownNow();
        }
        return millis;
    }

    private void get(String path, String cookies) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(
                HttpRequest.newBuilder(URI.create(PORTAL + path))
                        .header("Accept", "text/html")
                        .header("Cookie", cookies)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " " + path);
        }
    }

    /** The code flow, as a browser does it. */
    private String logIn() throws Exception {
        Map<String, String> portal = new LinkedHashMap<>();
        Map<String, String> provider = new LinkedHashMap<>();
        String challenge = location(follow(HttpRequest.newBuilder(URI.create(PORTAL + "/login")), portal));
        String form = follow(HttpRequest.newBuilder(URI.create(challenge)), provider).body();
        Matcher action = Pattern.compile("action=\"([^\"]+authenticate[^\"]+)\"").matcher(form);
        if (!action.find()) {
            throw new IllegalStateException("No login form");
        }
        String callback = location(follow(
                HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=" + AGENT + "&password=" + PASSWORD)),
                provider));
        follow(HttpRequest.newBuilder(URI.create(callback)), portal);
        follow(HttpRequest.newBuilder(URI.create(PORTAL + "/desk")), portal);
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

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    private static String header(Map<String, String> cookies) {
        var line = new ArrayList<String>();
        cookies.forEach((name, value) -> line.add(name + "=" + value));
        return String.join("; ", line);
    }
}
