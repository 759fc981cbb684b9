import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills one or the other of two portals, which share a database, with SIGKILL while they work and raise alarms about
 * promises, and then compares what was raised, told and mailed with what had to be, once each.
 *
 * <p>{@code java -cp CLASSES:DRIVER Timers [kills]}, 20 kills if not said. Tickets of all classes are promised 1 or 2 minutes
 * all the time, some are answered in time, some are emergencies that are solved and then wait for their records. A third of
 * the kills come at a random moment, a third while the portal has written an alarm and not committed it, a third while it
 * hands a mail to the mail server.
 *
 * <p>With {@code -Dfaketime=} and the path of {@code libfaketime.so.1} the second portal's clock is set forward and back before
 * each kill, by 5 minutes and 3 hours. Then customers come through the first one and nobody answers them, as what the
 * second raises ahead of time would else be another's answer too late.
 */
public final class Timers {

    private static final long SEED = 20_261_126;
    private static final String LIBRARY = System.getProperty("faketime");
    private static final long OPPORTUNITY_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final long SETTLING_NANOS = TimeUnit.MINUTES.toNanos(15);

    /** What a transaction of a portal is about. */
    private enum Work {
        ALARM("ticket_alarm", "RowExclusiveLock"),
        MAIL("outbox_mail", "RowShareLock");

        private final String query;

        Work(String table, String lock) {
            query = "select count(*) from pg_locks join pg_stat_activity using (pid) where relation = '" + table
                    + "'::regclass and mode = '" + lock + "' and application_name = ?";
        }
    }

    private final Random random = new Random(SEED);
    private final Connection database;
    private final List<Portal> portals;
    private final SteppedClock clock;
    private int amidAlarms;
    private int amidMails;

    /** @param clock that of the second portal, or null if it is left alone */
    private Timers(Connection database, List<Portal> portals, SteppedClock clock) {
        this.database = database;
        this.portals = portals;
        this.clock = clock;
    }

    public static void main(String[] arguments) throws Exception {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        boolean good;
        try (Servers servers = Servers.start();
                MailSink mails = new MailSink();
                Connection database = servers.database()) {
            var options = new String[] {
                "-Dquarkus.mailer.host=127.0.0.1",
                "-Dquarkus.mailer.port=" + mails.port(),
                "-Daskwell.notifications.mails-per-hour=1000000",
                "-Daskwell.notifications.every=1s",
                "-Daskwell.tickets.alarms-every=1s"
            };
            var portals = List.of(servers.portal("first", options), servers.portal("second", options));
            SteppedClock clock = LIBRARY == null ? null : new SteppedClock(Path.of(LIBRARY));
            if (clock != null) {
                portals.get(1).in(clock.environment());
            }
            var drill = new Timers(database, portals, clock);
            var load = new TicketLoad(
                    new Rest(servers.realm(), clock == null ? portals : portals.subList(0, 1)), database, clock == null);
            Promise.putInForce(database);
            for (Portal portal : portals) {
                portal.start();
                portal.awaitUp();
            }
            load.start();
            drill.kill(kills);
            load.stop();
            drill.settle(load);
            good = new Verdict(database, load).tell(mails.received());
        }
        System.exit(good ? 0 : 1);
    }

    private void kill(int times) throws Exception {
        long begin = System.nanoTime();
        for (int i = 0; i < times; i++) {
            String off = clock == null ? null : clock.step();
            Thread.sleep(1_000 + random.nextInt(4_000));
            Portal victim = portals.get(random.nextInt(portals.size()));
            victim.awaitUp();
            switch (i % 3) {
                case 1 -> awaitWork(victim, Work.ALARM);
                case 2 -> awaitWork(victim, Work.MAIL);
                default -> Thread.sleep(random.nextInt(1_000));
            }
            boolean alarm = works(victim, Work.ALARM);
            boolean mail = works(victim, Work.MAIL);
            victim.kill();
            amidAlarms += alarm ? 1 : 0;
            amidMails += mail ? 1 : 0;
            System.out.printf(
                    "kill %d: the %s one%s%s%s%n",
                    i + 1,
                    victim.name(),
                    alarm ? ", amid alarms" : "",
                    mail ? ", amid a mail" : "",
                    off == null ? "" : ", the second one's clock " + off);
            victim.start();
        }
        if (clock != null) {
            clock.beRight();
        }
        for (Portal portal : portals) {
            portal.awaitUp();
        }
        System.out.printf(
                "%d kills in %.0f s, %d of them while alarms were written, %d while a mail was sent%n",
                times, (System.nanoTime() - begin) / 1e9, amidAlarms, amidMails);
    }

    private void awaitWork(Portal victim, Work work) throws Exception {
        long begin = System.nanoTime();
        while (!works(victim, work) && System.nanoTime() - begin < OPPORTUNITY_NANOS) {
            Thread.sleep(1);
        }
    }

    private boolean works(Portal portal, Work work) throws SQLException {
        return Sql.number(database, work.query, portal.name()) > 0;
    }

    /** Waits until nothing is due any more and no mail waits. */
    private void settle(TicketLoad load) throws Exception {
        List<String> open = new ArrayList<>(List.of(
                "select count(*) from ticket where alarm_at is not null and title like '" + TicketLoad.TITLES + "'",
                "select count(*) from ticket where records_due_at < now() + interval '12 hours'",
                "select count(*) from outbox_mail where state = 'PENDING'"));
        long begin = System.nanoTime();
        while (!open.isEmpty()) {
            if (System.nanoTime() - begin > SETTLING_NANOS) {
                throw new IllegalStateException("Still open after " + SETTLING_NANOS + " ns: " + open);
            }
            Thread.sleep(500);
            long waiting = 0;
            for (String query : open) {
                waiting += Sql.number(database, query);
            }
            if (waiting == 0) {
                open.clear();
            }
        }
        System.out.printf("%d tickets, all settled %.0f s after the last kill%n", load.opened(), (System.nanoTime() - begin) / 1e9);
    }
}
