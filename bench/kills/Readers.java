import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who has to be told of which alarm (R25): whoever works on the ticket, supervisors of what is late, the next levels. */
final class Readers {

    /** What was told of a ticket's alarms and records, and to whom. */
    static final String NOTICES = "select kind || ' ' || username from notification n join account a on a.id = account_id"
            + " where reference = ? and kind in ('TICKET_ENDANGERED', 'TICKET_LATE', 'TICKET_ESCALATED', 'TICKET_RECORDS_DUE')";

    private final List<String> agents;
    private final List<String> experts;
    private final List<String> supervisors;

    Readers(Connection database) throws SQLException {
        agents = with(database, "agent");
        experts = with(database, "expert");
        supervisors = with(database, "supervisor");
    }

    private static List<String> with(Connection database, String role) throws SQLException {
        return Sql.list(database, "select username from account where ? = any(roles)", row -> row.getString(1), role);
    }

    /**
     * @param raised a ticket's alarms in their order
     * @param assignee who worked on it from before the first of them, or null
     * @return the notices that follow from them, each with its reader
     */
    List<String> told(List<Raised> raised, String assignee) {
        List<String> support = assignee == null ? agents : List.of(assignee);
        var told = new ArrayList<String>();
        Set<String> brokenBefore = new LinkedHashSet<>();
        boolean expert = false;
        boolean specialist = false;
        for (int i = 0; i < raised.size(); i++) {
            Raised alarm = raised.get(i);
            if (i + 1 < raised.size() && alarm.togetherWith(raised.get(i + 1))) {
                continue;
            }
            if (alarm.stage().equals("WARNING")) {
                add(told, "TICKET_ENDANGERED", support);
                continue;
            }
            if (brokenBefore.add(alarm.target())) {
                add(told, "TICKET_LATE", both(support, supervisors));
            }
            if (alarm.stage().equals("ESCALATION") && !specialist) {
                specialist = true;
                add(told, "TICKET_ESCALATED", both(experts, supervisors));
            } else if (alarm.stage().equals("BREACH") && !expert && !specialist) {
                expert = true;
                add(told, "TICKET_ESCALATED", experts);
            }
        }
        return told;
    }

    private static Collection<String> both(List<String> some, List<String> others) {
        var all = new LinkedHashSet<String>(some);
        all.addAll(others);
        return all;
    }

    private static void add(List<String> told, String kind, Collection<String> readers) {
        readers.forEach(reader -> told.add(kind + " " + reader));
    }
}
