import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;

/**
 * Fills a running demo portal's database with open tickets, measures how long one look at their promises takes, and how
 * many alarms the portal raises a second when many promises are broken at once.
 *
 * <p>{@code java -cp target/quarkus-app/lib/main/org.postgresql.postgresql-42.7.8.jar bench/promises/Promises.java [tickets]
 * [late]}, with the portal's data in {@code data} ({@code -Ddata=}) and its database on port 15432 ({@code -Dport=}). There
 * must be one ticket at least, which is copied.
 */
public final class Promises {

    private static final int LOOKS = 20;
    private static final long PATIENCE_NANOS = 600_000_000_000L;

    private final Connection database;

    private Promises(Connection database) {
        this.database = database;
    }

    public static void main(String[] arguments) throws Exception {
        int tickets = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int late = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(System.getProperty("data", "data"), "secrets.properties"))) {
            secrets.load(reader);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + System.getProperty("port", "15432") + "/askwell";
        try (Connection database = DriverManager.getConnection(url, "askwell", secrets.getProperty("postgresql.password"))) {
            var promises = new Promises(database);
            promises.fill(tickets);
            promises.look();
            if (late > 0) {
                promises.breakSome(late);
            }
        }
    }

    /** Copies a ticket with its clock, its alarms far ahead. */
    private void fill(int tickets) throws SQLException {
        long missing = tickets - number("select count(*) from ticket where number like 'BENCH-%'");
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    "insert into ticket (id, version, number, requester_id, organisation_code, product_code, severity, title,"
                            + " description, state, covered, shared, respond_by, cause_by, plan_by, created_at, updated_at,"
                            + " service_level_id, calendar_id, support_level, warn_at, alarm_at)"
                            + " select nextval('ticket_seq'), 0, 'BENCH-' || nextval('ticket_number'), requester_id,"
                            + " organisation_code, product_code, 'B', 'Bench', '', 'ON_US', true, false, now() + interval '1 day',"
                            + " now() + interval '1 day', now() + interval '2 days', now(), now(), service_level_id, calendar_id,"
                            + " 'FIRST_LINE', now() + interval '1 day', now() + interval '1 day' + n * interval '1 second'"
                            + " from generate_series(1, " + Math.max(0, missing) + ") n,"
                            + " (select * from ticket where service_level_id is not null order by id limit 1) one");
            statement.execute("insert into ticket_clock (id, ticket_id, at, act, severity, service_level_id, calendar_id)"
                    + " select -t.id, t.id, t.created_at, 'STARTED', 'B', t.service_level_id, (select max(id) from service_calendar where code = '24x7')"
                    + " from ticket t where number like 'BENCH-%' and not exists"
                    + " (select 1 from ticket_clock c where c.ticket_id = t.id)");
            statement.execute("analyze ticket");
        }
        System.out.println("open tickets: " + number("select count(*) from ticket where state = 'ON_US'"));
    }

    /** What every round of the portal asks when nothing is due. */
    private void look() throws SQLException {
        var millis = new double[LOOKS];
        for (int i = 0; i < LOOKS; i++) {
            long begin = System.nanoTime();
            number("select count(*) from (select * from ticket where alarm_at <= now() order by alarm_at, id limit 100"
                    + " for update skip locked) due");
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf("one look, nothing due: p50 %.1f ms, longest %.1f ms%n", millis[LOOKS / 2], millis[LOOKS - 1]);
    }

    /** Lets promises be 20 minutes old, which breaks the answers', and waits for the portal. */
    private void breakSome(int late) throws Exception {
        try (Statement statement = database.createStatement()) {
            statement.execute("create temporary table late as select id from ticket where number like 'BENCH-%'"
                    + " and alarm_at > now() and first_replied_at is null order by id limit " + late);
            statement.execute("update ticket_clock set at = now() - interval '20 minutes' where ticket_id in (select id from late)");
            statement.execute("update ticket set created_at = now() - interval '20 minutes', alarm_at = now()"
                    + " where id in (select id from late)");
        }
        String done = "select count(distinct ticket_id) from ticket_alarm where stage = 'BREACH' and ticket_id in (select id from late)";
        long begin = System.nanoTime();
        while (number(done) == 0 && System.nanoTime() - begin < PATIENCE_NANOS) {
            Thread.sleep(20);
        }
        begin = System.nanoTime();
        while (number(done) < late && System.nanoTime() - begin < PATIENCE_NANOS) {
            Thread.sleep(50);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("%d broken promises raised in %.1f s, %.0f a second%n", number(done), seconds, number(done) / seconds);
        System.out.println("raised twice: " + number("select count(*) from (select 1 from ticket_alarm where ticket_id in"
                + " (select id from late) group by ticket_id, round, target, stage having count(*) > 1) twice"));
    }

    private long number(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
