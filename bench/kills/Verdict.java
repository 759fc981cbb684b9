import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares what the portals raised, told and mailed about a run's tickets with what they had to, once each. */
final class Verdict {

    /** The first alarm comes 45 s after the notice; an answer that came later may have been before or after the round. */
    private static final Duration IN_TIME = Duration.ofSeconds(40);

    private static final List<String> NOT_MAILED =
            List.of("TICKET_CLOSED", "TICKET_WITHDRAWN", "TICKET_TAKEN", "TICKET_WATCHED");

    private final Connection database;
    private final TicketLoad load;
    private final List<Long> delaysMillis = new ArrayList<>();
    private boolean good = true;

    private record Seen(String number, String severity, Instant opened, Instant answered, Instant solved, String assignee) {

        boolean judged() {
            return inTime(answered) && inTime(solved);
        }

        private boolean inTime(Instant act) {
            return act == null || act.isBefore(opened.plus(IN_TIME));
        }

        boolean open(String target) {
            return solved == null && !(target.equals("RESPOND") && answered != null);
        }
    }

    Verdict(Connection database, TicketLoad load) {
        this.database = database;
        this.load = load;
    }

    /**
     * Prints the table.
     *
     * @param received how often the mail server got each mail
     * @return whether nothing was lost and nothing doubled
     */
    boolean tell(Map<Long, Integer> received) throws SQLException {
        List<Seen> tickets = Sql.list(
                database,
                "select number, severity, t.created_at, first_replied_at, resolved_at, a.username from ticket t"
                        + " left join account a on a.id = assignee_id where title like ? order by t.id",
                Verdict::seen,
                load.titles());
        System.out.printf("%n| | expected | found | lost | doubled |%n|---|--:|--:|--:|--:|%n");
        row("tickets opened", load.opened(), tickets.size());
        List<Seen> judged = tickets.stream().filter(Seen::judged).toList();
        var expectedAlarms = new TreeMap<String, Integer>();
        var foundAlarms = new TreeMap<String, Integer>();
        var expectedNotices = new TreeMap<String, Integer>();
        var foundNotices = new TreeMap<String, Integer>();
        var readers = new Readers(database);
        for (Seen ticket : judged) {
            List<Raised> raised = Raised.of(database, ticket.number());
            Map<String, Instant> times = new TreeMap<>();
            for (Promise.Alarm alarm : Promise.alarms(ticket.severity(), ticket.opened())) {
                if (ticket.open(alarm.target())) {
                    add(expectedAlarms, ticket.number() + " " + alarm.target() + " " + alarm.stage());
                    times.put(alarm.target() + " " + alarm.stage(), alarm.at());
                }
            }
            for (Raised alarm : raised) {
                add(foundAlarms, ticket.number() + " " + alarm.name());
                Instant at = times.get(alarm.name());
                if (at != null) {
                    delaysMillis.add(Duration.between(at, alarm.at()).toMillis());
                }
            }
            for (String notice : readers.told(raised, ticket.assignee())) {
                add(expectedNotices, ticket.number() + " " + notice);
            }
            if (load.reminded().contains(ticket.number())) {
                add(expectedNotices, ticket.number() + " TICKET_RECORDS_DUE " + ticket.assignee());
            }
            Sql.list(database, Readers.NOTICES, row -> row.getString(1), ticket.number())
                    .forEach(notice -> add(foundNotices, ticket.number() + " " + notice));
        }
        row("alarms", expectedAlarms, foundAlarms);
        row("notices of them, reminders of records", expectedNotices, foundNotices);
        mails(received);
        System.out.printf("%n%d tickets were answered too late to be judged%n", tickets.size() - judged.size());
        delays();
        return good;
    }

    private static Seen seen(ResultSet row) throws SQLException {
        return new Seen(
                row.getString(1),
                row.getString(2),
                row.getTimestamp(3).toInstant(),
                instant(row.getTimestamp(4)),
                instant(row.getTimestamp(5)),
                row.getString(6));
    }

    private static Instant instant(Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    /** Every notice that is worth a mail has one in the outbox, and each of those came to the mail server. */
    private void mails(Map<Long, Integer> received) throws SQLException {
        String drilled = " join ticket t on t.number = reference and t.title like ? ";
        var noticed = new TreeMap<String, Integer>();
        Sql.list(
                        database,
                        "select reference || ' ' || email from notification n join account a on a.id = account_id" + drilled
                                + "where kind not in ('" + String.join("', '", NOT_MAILED) + "')",
                        row -> row.getString(1),
                        load.titles())
                .forEach(each -> add(noticed, each));
        var written = new TreeMap<String, Integer>();
        var sent = new TreeMap<String, Integer>();
        var came = new TreeMap<String, Integer>();
        Sql.list(
                database,
                "select m.id, reference || ' ' || recipient from (select id, recipient,"
                        + " substring(subject from '^\\[([^]]+)\\]') as reference from outbox_mail) m" + drilled,
                row -> {
                    add(written, row.getString(2));
                    add(sent, row.getString(1));
                    Integer times = received.get(row.getLong(1));
                    if (times != null) {
                        came.put(row.getString(1), times);
                    }
                    return null;
                },
                load.titles());
        row("mails written down", noticed, written);
        boolean before = good;
        row("mails at the mail server", sent, came);
        good = before && came.keySet().equals(sent.keySet());
    }

    private void row(String name, int expected, int found) {
        System.out.printf("| %s | %d | %d | %d | %d |%n", name, expected, found, Math.max(0, expected - found), Math.max(0, found - expected));
        good &= expected == found;
    }

    private void row(String name, Map<String, Integer> expected, Map<String, Integer> found) {
        int lost = beyond(expected, found);
        int doubled = beyond(found, expected);
        System.out.printf("| %s | %d | %d | %d | %d |%n", name, sum(expected), sum(found), lost, doubled);
        good &= lost == 0 && doubled == 0;
    }

    private static int beyond(Map<String, Integer> these, Map<String, Integer> those) {
        return these.entrySet().stream()
                .mapToInt(each -> Math.max(0, each.getValue() - those.getOrDefault(each.getKey(), 0)))
                .sum();
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void add(Map<String, Integer> counts, String name) {
        counts.merge(name, 1, Integer::sum);
    }

    private void delays() {
        long[] sorted = delaysMillis.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "alarms came %.1f s after their time (p50), %.1f s (p95), %.1f s at most, %d before it%n",
                sorted[sorted.length / 2] / 1e3,
                sorted[(int) (sorted.length * 0.95)] / 1e3,
                sorted[sorted.length - 1] / 1e3,
                Arrays.stream(sorted).filter(millis -> millis < 0).count());
        good &= sorted[0] >= 0;
    }
}
