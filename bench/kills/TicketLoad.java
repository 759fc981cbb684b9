import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Customers who open tickets and people of support who look at them and answer some, through whichever portal lives. */
final class TicketLoad {

    /** What the titles of all its tickets are like, for SQL. */
    static final String TITLES = "Drill %";

    private static final int CUSTOMERS = 2;
    private static final long PAUSE_MILLIS = 3_000;
    private static final String CUSTOMER = "mei.lin";
    private static final String AGENT = "sam.agent";
    private static final List<String> STAFF = List.of(AGENT, "li.agent", "sue.supervisor");

    private final AtomicInteger next = new AtomicInteger();
    private final Set<String> reminded = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new ArrayList<>();
    private final Rest rest;
    private final Connection database;
    private final boolean answered;
    private final String run = Long.toString(System.currentTimeMillis(), 36);
    private volatile boolean stopped;
    private volatile Exception failure;

    private interface Work {
        void once() throws Exception;
    }

    /** @param answered whether people of support answer and solve some */
    TicketLoad(Rest rest, Connection database, boolean answered) {
        this.rest = rest;
        this.database = database;
        this.answered = answered;
    }

    /** @return how many tickets were opened */
    int opened() {
        return next.get();
    }

    /** @return what the titles of this run's tickets are like, for SQL */
    String titles() {
        return "Drill " + run + " %";
    }

    /** @return the emergencies whose records were called due, once each */
    Set<String> reminded() {
        return reminded;
    }

    void start() throws Exception {
        // Whoever has never logged in is told nothing.
        for (String person : STAFF) {
            rest.ask(person, "GET", "/api/v1/tickets", null, null);
        }
        for (int i = 0; i < CUSTOMERS; i++) {
            again(this::ticket, PAUSE_MILLIS);
        }
        again(() -> rest.ask(AGENT, "GET", "/api/v1/tickets?view=on-us&sort=due", null, null), PAUSE_MILLIS / 10);
    }

    /** Returns when every request has been answered. */
    void stop() throws Exception {
        stopped = true;
        for (Thread thread : threads) {
            thread.join();
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void again(Work work, long pauseMillis) {
        var thread = new Thread(() -> {
            try {
                while (!stopped) {
                    work.once();
                    Thread.sleep(pauseMillis);
                }
            } catch (Exception e) {
                failure = e;
            }
        });
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    private void ticket() throws Exception {
        int i = next.getAndIncrement();
        String key = run + "-" + i;
        char severity = "ABCD".charAt(i % 4);
        String opened = rest.ask(
                CUSTOMER,
                "POST",
                "/api/v1/tickets",
                "{\"title\":\"Drill " + run + " " + i + "\",\"description\":\"Bench\",\"product\":\"ledger\",\"severity\":\""
                        + severity + "\"}",
                key);
        String path = "/api/v1/tickets/" + Rest.text(opened, "number");
        if (!answered) {
            return;
        }
        if (i % 8 == 0) {
            solveEmergency(path, Rest.text(opened, "number"));
        } else if (i % 3 == 0) {
            rest.ask(AGENT, "POST", path + "/messages", "{\"body\":\"We look into it\"}", key);
        }
    }

    /** A day later somebody is reminded of the records; here the day is over at once. */
    private void solveEmergency(String path, String number) throws Exception {
        once(path + "/backup", "{\"text\":\"On the second disk\"}");
        once(path + "/resolution", "{\"text\":\"Restarted\"}");
        if (Sql.run(database, "update ticket set records_due_at = now() where number = ? and state = 'RESOLVED'", number) == 1) {
            reminded.add(number);
        }
    }

    /** What cannot be done twice is refused if only the answer to it was lost with its portal. */
    private void once(String path, String json) throws Exception {
        try {
            rest.ask(AGENT, "POST", path, json, null);
        } catch (IllegalStateException done) {
            System.out.println(done.getMessage());
        }
    }
}
