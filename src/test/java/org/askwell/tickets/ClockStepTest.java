package org.askwell.tickets;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.askwell.tickets.sla.Deadline;
import org.askwell.tickets.sla.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A machine's clock that is set forward and back by minutes and by hours loses no alarm, raises none twice and none before
 * its time. What is looked at was promised a month ago, so that no other test's tickets are due.
 */
@QuarkusTest
@WithTestResource(TestServers.class)
class ClockStepTest {

    private static final int MONTH = 30;
    private static final int EVERY_MINUTES = 7;

    /** By how many minutes the clock is wrong, from which minute on. */
    private static final NavigableMap<Integer, Integer> WRONG =
            new TreeMap<>(Map.of(0, 0, 8, 5, 15, -5, 22, 180, 50, 0, 80, -180, 200, 5, 230, 0, 500, 180, 560, -180));

    private static final int RIGHT_AGAIN = 900;

    @Inject
    AlarmRound round;

    @Inject
    EmergencyDesk emergencies;

    @AfterEach
    void the_clock_is_right_again() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    @Test
    void R7_every_alarm_is_raised_once_at_the_first_look_by_whose_clock_it_is_due() {
        Login.as(Cast.SUE).get("/api/v1/notifications").then().statusCode(200);
        List<String> numbers = List.of(
                TicketStories.open(Cast.MEI, "Mulgara clock, first", ""),
                TicketStories.open(Cast.MEI, "Mulgara clock, second", ""));
        numbers.forEach(ClockStepTest::happenedAMonthAgo);
        Map<String, Map<String, Instant>> due = new LinkedHashMap<>();
        numbers.forEach(number -> due.put(number, due(number)));
        List<Instant> looks = looks(opened(numbers.get(0)), 24 * 60);

        looks.forEach(look -> at(look, round::raiseWhatIsDue));

        for (String number : numbers) {
            assertThat(due.get(number)).hasSize(9);
            Map<String, Instant> expected = new TreeMap<>();
            due.get(number).forEach((alarm, time) -> expected.put(alarm, firstNotBefore(time, looks)));
            assertThat(raised(number)).isEqualTo(expected);
            assertThat(QuarkusTransaction.requiringNew().call(() -> ticket(number).alarmAt))
                    .isNull();
            assertThat(told(Cast.SUE, number, "TICKET_LATE")).isEqualTo(Target.values().length - 1);
        }
    }

    @Test
    void R14_missing_records_are_called_due_once_a_day_by_the_clock_that_calls() {
        Login.as(Cast.SAM).get("/api/v1/notifications").then().statusCode(200);
        String number = Login.as(Cast.MEI)
                .body(Map.of("title", "Mulgara records", "description", "", "product", "ledger", "severity", "A"))
                .post(TicketStories.TICKETS)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        Login.as(Cast.SAM)
                .body(Map.of("text", "On the second disk"))
                .post(TicketStories.TICKETS + "/" + number + "/backup");
        TicketStories.resolve(Cast.SAM, number, "Restarted");
        Instant begin = Instant.now().minus(MONTH, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        QuarkusTransaction.requiringNew()
                .run(() -> Ticket.update("recordsDueAt = ?1 where number = ?2", begin, number));
        List<Instant> looks = looks(begin, 3 * 24 * 60);
        List<Instant> called = new ArrayList<>();
        Instant next = begin;
        for (Instant look : looks) {
            if (!look.isBefore(next)) {
                called.add(look);
                next = look.plus(1, ChronoUnit.DAYS);
            }
        }

        looks.forEach(look -> at(look, emergencies::remind));

        assertThat(called).hasSize(3);
        assertThat(told(Cast.SAM, number, "TICKET_RECORDS_DUE")).isEqualTo(called.size());
        assertThat(QuarkusTransaction.requiringNew().call(() -> ticket(number).recordsDueAt))
                .isEqualTo(next);
        QuarkusTransaction.requiringNew().run(() -> Ticket.update("recordsDueAt = null where number = ?1", number));
    }

    private static List<Instant> looks(Instant begin, int minutes) {
        return IntStream.iterate(0, minute -> minute < minutes, minute -> minute + EVERY_MINUTES)
                .mapToObj(minute -> begin.plus(Duration.ofMinutes(minute + wrong(minute))))
                .toList();
    }

    private static int wrong(int minute) {
        return minute >= RIGHT_AGAIN ? 0 : WRONG.floorEntry(minute).getValue();
    }

    private static Instant firstNotBefore(Instant time, List<Instant> looks) {
        return looks.stream().filter(look -> !look.isBefore(time)).findFirst().orElseThrow();
    }

    private static void at(Instant time, Runnable look) {
        QuarkusMock.installMockForType(Clock.fixed(time, ZoneOffset.UTC), Clock.class);
        look.run();
    }

    private static Ticket ticket(String number) {
        return Ticket.<Ticket>find("number", number).firstResult();
    }

    private static Instant opened(String number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ticket(number).createdAt.truncatedTo(ChronoUnit.SECONDS));
    }

    private static void happenedAMonthAgo(String number) {
        QuarkusTransaction.requiringNew().run(() -> {
            var database = Ticket.getEntityManager();
            String earlier = " - interval '" + MONTH + " days'";
            database.createNativeQuery("update ticket_clock set at = at" + earlier
                            + " where ticket_id = (select id from ticket where number = ?1)")
                    .setParameter(1, number)
                    .executeUpdate();
            database.createNativeQuery(
                            "update ticket set created_at = created_at" + earlier + ", respond_by = respond_by"
                                    + earlier + ", cause_by = cause_by" + earlier + ", plan_by = plan_by" + earlier
                                    + ", alarm_at = alarm_at" + earlier + " where number = ?1")
                    .setParameter(1, number)
                    .executeUpdate();
        });
    }

    /** @return when what is due */
    private static Map<String, Instant> due(String number) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<String, Instant> times = new TreeMap<>();
            for (Target target : Target.values()) {
                for (AlarmStage stage : AlarmStage.values()) {
                    ticket(number)
                            .deadline(target)
                            .map((Deadline deadline) -> deadline.at(stage.percent()))
                            .ifPresent(time -> times.put(target + " " + stage, time));
                }
            }
            return times;
        });
    }

    /** @return when what was raised; that nothing was raised twice the database keeps, too */
    private static Map<String, Instant> raised(String number) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<String, Instant> times = new TreeMap<>();
            ticket(number).alarms.forEach(alarm -> assertThat(
                            times.put(alarm.target + " " + alarm.stage, alarm.raisedAt))
                    .isNull());
            return times;
        });
    }

    private static long told(Cast person, String number, String kind) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) Ticket.getEntityManager()
                        .createNativeQuery("select count(*) from notification n join account a on a.id = n.account_id"
                                + " where a.username = ?1 and n.reference = ?2 and n.kind = ?3")
                        .setParameter(1, person.username())
                        .setParameter(2, number)
                        .setParameter(3, kind)
                        .getSingleResult())
                .longValue());
    }
}
