import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Fills a running demo portal's database with customers, contracts, rights, requests and plans, and measures how long the portal
 * takes to decide who may have a patch, as its answers say ({@code Server-Timing}).
 *
 * <p>{@code java -cp target/quarkus-app/lib/main/org.postgresql.postgresql-42.7.8.jar bench/downloads/Decisions.java [customers]
 * [requests]}, with the portal at {@code -Dportal=http://localhost:8080}, its identity provider at {@code
 * -Drealm=http://localhost:8180/realms/askwell}, its data in {@code data} ({@code -Ddata=}) and its database on port 15432
 * ({@code -Dport=}).
 */
public final class Decisions {

    private static final Pattern TIMING = Pattern.compile("entitlement;dur=([0-9.]+)");
    private static final String PATCH = "ledger-5.4.2";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String portal = System.getProperty("portal", "http://localhost:8080");

    public static void main(String[] arguments) throws Exception {
        int customers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        var decisions = new Decisions();
        String token = decisions.token();
        decisions.times(token, 200, 1);
        System.out.println("| connections | p50 ms | p95 ms | p99 ms |\n|--:|--:|--:|--:|");
        try (Connection database = database()) {
            fill(database, customers);
        }
        for (int connections : new int[] {1, 8}) {
            double[] millis = decisions.times(token, requests, connections);
            System.out.printf(
                    "| %d | %.2f | %.2f | %.2f |%n", connections, part(millis, 0.5), part(millis, 0.95), part(millis, 0.99));
        }
    }

    /** @return the demo's database, or the one that {@code -Durl= -Duser= -Dpassword=} name */
    private static Connection database() throws Exception {
        String url = System.getProperty("url");
        if (url != null) {
            return DriverManager.getConnection(url, System.getProperty("user"), System.getProperty("password"));
        }
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(System.getProperty("data", "data"), "secrets.properties"))) {
            secrets.load(reader);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + System.getProperty("port", "15432") + "/askwell",
                "askwell",
                secrets.getProperty("postgresql.password"));
    }

    /** For each customer a contract of five, two rights and three requests of other people; every patch gets a plan. */
    private static void fill(Connection database, int customers) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("insert into organisation (id, code, name, path) select nextval('organisation_seq'), 'bench-' || n,"
                    + " 'Bench ' || n, '/bench-' || n || '/' from generate_series(1, " + customers + ") n on conflict (code) do nothing");
            statement.execute("insert into contract (id, organisation_id, product_id, starts_on, ends_on)"
                    + " select nextval('contract_seq'), o.id, p.id, current_date - 100, current_date + 100"
                    + " from organisation o, product p where o.code like 'bench-%'"
                    + " and not exists (select 1 from contract c where c.organisation_id = o.id)");
            statement.execute("insert into installation (id, organisation_id, product_id, environment, version, source, recorded_at)"
                    + " select nextval('installation_seq'), o.id, p.id, 'PRODUCTION', '5.3', 'SUPPORT', now()"
                    + " from organisation o, product p where o.code like 'bench-%' on conflict do nothing");
            statement.execute("insert into download_grant (id, version, organisation_code, product_id, starts_on, ends_on, reason,"
                    + " granted_by_id, granted_at) select nextval('download_grant_seq'), 0, o.code, p.id, current_date - n,"
                    + " current_date + n, 'Bench', (select min(id) from account), now()"
                    + " from organisation o, generate_series(1, 2) n, (select min(id) as id from product) p"
                    + " where o.code like 'bench-%' and not exists (select 1 from download_grant g where g.organisation_code = o.code)");
            statement.execute("insert into account (id, subject, username, name, email, language, organisation_code, created_at, seen_at)"
                    + " select nextval('account_seq'), o.code, o.code, o.name, 'bench@example.org', 'EN', o.code, now(), now()"
                    + " from organisation o where o.code like 'bench-%' on conflict (subject) do nothing");
            statement.execute("insert into patch_authorization (id, version, patch_id, account_id, organisation_code, reason, state,"
                    + " requested_at, decided_at) select nextval('patch_authorization_seq'), 0, p.id, a.id, a.organisation_code,"
                    + " 'Bench', 'REFUSED', now(), now() from account a, (select id from patch order by id limit 3) p"
                    + " where a.subject like 'bench-%' and not exists (select 1 from patch_authorization x where x.account_id = a.id)");
            statement.execute("insert into release_plan (patch_id, version, opens_on) select id, 0, current_date from patch"
                    + " on conflict (patch_id) do nothing");
            statement.execute("insert into customer_group (id, version, code, name_en, name_zh) select nextval('customer_group_seq'),"
                    + " 0, 'bench-' || n, 'Bench', 'Bench' from generate_series(1, 5) n on conflict (code) do nothing");
            statement.execute("insert into customer_group_member (group_id, organisation_code) select g.id, o.code from customer_group g,"
                    + " (select code from organisation where code like 'bench-%' order by id limit 1000) o"
                    + " where g.code like 'bench-%' on conflict do nothing");
            statement.execute("insert into release_stage (id, patch_id, group_id, starts_on) select nextval('release_stage_seq'), p.id, g.id,"
                    + " current_date - 1 from patch p, customer_group g where g.code like 'bench-%' on conflict (patch_id, group_id) do nothing");
            for (String table : new String[] {
                "organisation", "contract", "installation", "download_grant", "account", "patch_authorization", "release_plan",
                "customer_group", "customer_group_member", "release_stage"
            }) {
                statement.execute("analyze " + table);
            }
        }
    }

    /** @return how long each decision took, in milliseconds, the shortest first */
    private double[] times(String token, int requests, int connections) throws Exception {
        var pool = Executors.newFixedThreadPool(connections);
        try {
            var answers = pool.invokeAll(IntStream.range(0, requests)
                    .<Callable<Double>>mapToObj(number -> () -> time(token))
                    .toList());
            var millis = new double[requests];
            for (int i = 0; i < requests; i++) {
                Future<Double> answer = answers.get(i);
                millis[i] = answer.get();
            }
            Arrays.sort(millis);
            return millis;
        } finally {
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private double time(String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal + "/api/v1/patches/" + PATCH + "/content"))
                .header("Authorization", "Bearer " + token)
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
        Matcher timing = TIMING.matcher(answer.headers().firstValue("Server-Timing").orElse(""));
        if (answer.statusCode() != 200 || !timing.find()) {
            throw new IllegalStateException("Answered " + answer.statusCode() + " " + answer.headers().map());
        }
        return Double.parseDouble(timing.group(1));
    }

    private static double part(double[] millis, double share) {
        return millis[(int) ((millis.length - 1) * share)];
    }

    private String token() throws Exception {
        String realm = System.getProperty("realm", "http://localhost:8180/realms/askwell");
        String form = "grant_type=password&client_id=askwell-demo-cli&scope=openid&username=mei.lin&password="
                + URLEncoder.encode("askwell-demo-1", StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        String answer = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        Matcher token = Pattern.compile("\"access_token\":\"([^\"]+)\"").matcher(answer);
        if (!token.find()) {
            throw new IllegalStateException("No token: " + answer);
        }
        return token.group(1);
    }
}
