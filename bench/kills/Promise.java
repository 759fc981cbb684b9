import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What is promised in the drill, in minutes, by day and night, and when what has to be raised about it: three quarters of
 * the time over, the time over, half as much again.
 *
 * @param target as the portal names it
 */
record Promise(String target, int minutes) {

    /** A stage and when it is reached. */
    record Alarm(String target, String stage, Instant at) {}

    private static final String TABLE =
            """
            A in 24x7: RESPOND 1 min, CAUSE 1 min, PLAN 2 min, RESOLVE 2 min
            B in 24x7: RESPOND 1 min, CAUSE 2 min, PLAN 2 min
            C in 24x7: RESPOND 2 min, PLAN 2 min
            D in 24x7: RESPOND 1 min, CAUSE 1 min, PLAN 1 min, RESOLVE 2 min
            """;

    /** As if somebody had written a new edition of what is promised to everybody. */
    static void putInForce(Connection database) throws SQLException {
        Sql.run(
                database,
                "insert into service_level (id, code, number, name_en, name_zh, commitments, made_at)"
                        + " select nextval('service_level_seq'), 'standard', max(number) + 1, 'Drill', 'Drill', ?, now()"
                        + " from service_level where code = 'standard'",
                TABLE + TABLE.replace(" in ", " out "));
    }

    /** @param severity the class, A to D */
    static List<Alarm> alarms(String severity, Instant opened) {
        var all = new ArrayList<Alarm>();
        for (Promise promise : of(severity)) {
            all.add(promise.alarm("WARNING", opened, 75));
            all.add(promise.alarm("BREACH", opened, 100));
            all.add(promise.alarm("ESCALATION", opened, 150));
        }
        return all;
    }

    private Alarm alarm(String stage, Instant opened, int percent) {
        return new Alarm(target, stage, opened.truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofMinutes(minutes).multipliedBy(percent).dividedBy(100)));
    }

    private static List<Promise> of(String severity) {
        String line = TABLE.lines().filter(each -> each.startsWith(severity)).findFirst().orElseThrow();
        return List.of(line.split(": ")[1].split(", ")).stream()
                .map(each -> each.split(" "))
                .map(each -> new Promise(each[0], Integer.parseInt(each[1])))
                .toList();
    }
}
