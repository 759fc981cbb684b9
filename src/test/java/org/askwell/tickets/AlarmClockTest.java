package org.askwell.tickets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.askwell.tickets.TicketStories.open;
import static org.assertj.core.api.Assertions.assertThat;

/** Alarms about promises: told to whom they concern, none lost, none doubled (R25). */
@QuarkusTest
@WithTestResource(TestServers.class)
class AlarmClockTest {

    private static final int TICKETS = 24;
    private static final int LOOKING = 4;

    @Inject
    AlarmClock alarms;

    @Inject
    AlarmRound round;

    /** A portal that dies while it raises an alarm: everything of its transaction is gone. */
    @ApplicationScoped
    static class Death {

        private volatile String ticket;

        void of(String number) {
            ticket = number;
        }

        void broken(@Observes PromiseBroken event) {
            if (event.number().equals(ticket)) {
                throw new IllegalStateException("died");
            }
        }
    }

    @Inject
    Death death;

    @Test
    void a_broken_promise_is_told_and_brings_in_experts_and_the_supervisor() {
        Login.as(Cast.SUE).get("/api/v1/notifications").then().statusCode(200);
        Login.as(Cast.LI).get("/api/v1/notifications").then().statusCode(200);
        String number = open(Cast.MEI, "Nobody answers", "");

        age(number, 20);
        ringAll();

        assertThat(stages(number)).containsExactly("RESPOND WARNING", "RESPOND BREACH");
        assertThat(news(Cast.SUE)).anyMatch(title -> title.contains("Nobody answers"));
        assertThat(news(Cast.LI)).anyMatch(title -> title.contains("Nobody answers"));
        assertThat(level(number)).isEqualTo(SupportLevel.EXPERT);

        age(number, 10);
        ringAll();
        assertThat(stages(number)).endsWith("RESPOND ESCALATION");
        assertThat(level(number)).isEqualTo(SupportLevel.SPECIALIST);
    }

    @Test
    void portals_that_look_at_once_raise_each_alarm_once() throws Exception {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < TICKETS; i++) {
            numbers.add(open(Cast.MEI, "All at once " + i, ""));
        }
        numbers.forEach(number -> age(number, 200));
        var portals = Executors.newFixedThreadPool(LOOKING);
        Callable<Void> portal = () -> {
            ringAll();
            return null;
        };
        for (var done : portals.invokeAll(Collections.nCopies(LOOKING, portal))) {
            done.get();
        }
        portals.shutdown();
        ringAll();

        assertThat(numbers).allSatisfy(number -> assertThat(stages(number))
                .containsExactly("RESPOND WARNING", "RESPOND BREACH", "RESPOND ESCALATION", "CAUSE WARNING"));
        String told = "select count(*) from notification n join account a on a.id = n.account_id"
                + " where n.kind = 'TICKET_LATE' and a.username = '" + Cast.SUE.username() + "' and n.reference = '";
        Login.as(Cast.SUE).get("/api/v1/notifications");
        assertThat(numbers)
                .allSatisfy(number -> assertThat(count(told + number + "'")).isLessThanOrEqualTo(1));
    }

    @Test
    void what_a_portal_did_not_finish_is_raised_by_the_next_one() {
        String number = open(Cast.MEI, "Dies", "");
        String other = open(Cast.MEI, "Comes after it", "");
        death.of(number);
        age(number, 20);
        age(other, 20);

        round.raiseWhatIsDue();

        assertThat(stages(number)).isEmpty();
        assertThat(level(number)).isEqualTo(SupportLevel.FIRST_LINE);
        assertThat(stages(other)).containsExactly("RESPOND WARNING", "RESPOND BREACH");

        death.of(null);
        age(number, 1);
        QuarkusTransaction.requiringNew().run(() -> Ticket.update("alarmAt = createdAt where number = ?1", number));
        round.raiseWhatIsDue();
        assertThat(stages(number)).containsExactly("RESPOND WARNING", "RESPOND BREACH");
    }

    private void ringAll() {
        while (alarms.ring(5) > 0) {
            // The next five.
        }
    }

    /** Lets minutes go by for a ticket: everything about it happened that much earlier. */
    private static void age(String number, int minutes) {
        QuarkusTransaction.requiringNew().run(() -> {
            var database = Ticket.getEntityManager();
            String before = " - interval '" + minutes + " minutes'";
            database.createNativeQuery("update ticket_clock set at = at" + before
                            + " where ticket_id = (select id from ticket where number = '" + number + "')")
                    .executeUpdate();
            database.createNativeQuery("update ticket set created_at = created_at" + before
                            + ", respond_by = respond_by" + before + ", cause_by = cause_by" + before
                            + ", plan_by = plan_by" + before + ", alarm_at = alarm_at" + before + " where number = '"
                            + number + "'")
                    .executeUpdate();
        });
    }

    @SuppressWarnings("unchecked")
    private static List<String> stages(String number) {
        return QuarkusTransaction.requiringNew().call(() -> Ticket.getEntityManager()
                .createNativeQuery("select a.target || ' ' || a.stage from ticket_alarm a join ticket t"
                        + " on t.id = a.ticket_id where t.number = '" + number + "' order by a.id")
                .getResultList());
    }

    private static long count(String query) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number)
                        Ticket.getEntityManager().createNativeQuery(query).getSingleResult())
                .longValue());
    }

    private static SupportLevel level(String number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Ticket.<Ticket>find("number", number).firstResult().supportLevel);
    }

    private static List<String> news(Cast person) {
        return Login.as(person).get("/api/v1/notifications").jsonPath().getList("items.title");
    }
}
