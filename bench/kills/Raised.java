import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** An alarm that a portal raised. */
record Raised(String target, String stage, Instant at) {

    /** @return a ticket's alarms in the order in which they were told about: by time, of one look by target, the last stage last */
    static List<Raised> of(Connection database, String number) throws SQLException {
        return Sql.list(
                database,
                "select target, stage, raised_at from ticket_alarm a join ticket t on t.id = ticket_id where number = ?"
                        + " order by raised_at, array_position(array['RESPOND', 'CAUSE', 'PLAN', 'RESOLVE'], target),"
                        + " array_position(array['WARNING', 'BREACH', 'ESCALATION'], stage)",
                row -> new Raised(row.getString(1), row.getString(2), row.getTimestamp(3).toInstant()),
                number);
    }

    String name() {
        return target + " " + stage;
    }

    /** @return whether one look raised both, so that only the later stage is told about */
    boolean togetherWith(Raised next) {
        return target.equals(next.target) && at.equals(next.at);
    }
}
