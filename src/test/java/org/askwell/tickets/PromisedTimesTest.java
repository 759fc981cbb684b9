package org.askwell.tickets;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.askwell.accounts.Account;
import org.askwell.tickets.sla.Target;
import org.askwell.tickets.terms.AgreedTerms;
import org.askwell.tickets.terms.ServiceCalendar;
import org.askwell.tickets.terms.ServiceLevel;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens to a ticket's promises and alarms while it is worked on (R7, R25). */
class PromisedTimesTest {

    /** A Friday, 18:00 in Shanghai. */
    private static final Instant FRIDAY = at("10:00");

    private final Account sam = new Account();

    @Test
    void promises_are_those_of_the_class_and_the_first_one_open_is_next() {
        Ticket ticket = ticket(Severity.A);

        assertThat(ticket.respondBy).isEqualTo(at("10:15"));
        assertThat(ticket.causeBy).isEqualTo(at("11:00"));
        assertThat(ticket.planBy).isEqualTo(at("13:00"));
        assertThat(ticket.resolveBy).isNull();
        assertThat(ticket.next()).contains(Target.RESPOND);
        assertThat(ticket.alarmAt).isEqualTo(Instant.parse("2026-11-20T10:11:15Z"));
    }

    @Test
    void what_is_done_keeps_the_time_that_was_promised_when_it_was() {
        Ticket ticket = ticket(Severity.A);
        ticket.replyFromSupport("On it", sam, at("10:05"));

        ticket.reclassify(Severity.D, sam, at("10:10"));

        assertThat(ticket.respondBy).isEqualTo(at("10:15"));
        assertThat(ticket.planBy).isEqualTo(Instant.parse("2026-11-21T10:00:00Z"));
    }

    @Test
    void the_clock_stands_while_the_customer_has_to_act_and_alarms_are_silent() {
        Ticket ticket = ticket(Severity.B);
        ticket.ask("Which version?", sam, at("10:10"));

        assertThat(ticket.alarmAt).isNull();
        assertThat(ticket.raise(at("23:00"))).isEmpty();

        ticket.replyFromCustomer("5.3", sam, at("12:10"));
        assertThat(ticket.causeBy).isEqualTo(at("16:00"));
        ticket.resolve("Restart it", sam, at("13:10"));
        ticket.reject("No", sam, at("18:10"));
        assertThat(ticket.causeBy).isEqualTo(at("21:00"));
    }

    @Test
    void a_plan_counts_from_the_real_arrival() {
        Ticket ticket = ticket(Severity.A);
        ticket.findCause(sam, at("10:30"));

        assertThat(ticket.planBy).isEqualTo(at("12:30"));
    }

    @Test
    void every_alarm_is_raised_once_and_of_several_of_a_promise_the_last_is_told() {
        Ticket ticket = ticket(Severity.A);

        assertThat(stages(ticket.raise(at("10:11")))).isEmpty();
        assertThat(stages(ticket.raise(at("10:12")))).containsExactly(AlarmStage.WARNING);
        assertThat(stages(ticket.raise(at("10:12")))).isEmpty();
        assertThat(stages(ticket.raise(at("10:23")))).containsExactly(AlarmStage.ESCALATION);
        assertThat(ticket.alarms)
                .extracting(alarm -> alarm.stage)
                .containsExactly(AlarmStage.WARNING, AlarmStage.BREACH, AlarmStage.ESCALATION);
        assertThat(ticket.alarmAt).as("three quarters of the hour to the cause").isEqualTo(at("10:45"));
    }

    @Test
    void a_clock_that_is_set_back_raises_nothing_again_and_stops_nothing_before_it_ran() {
        Ticket ticket = ticket(Severity.A);
        ticket.raise(at("10:20"));
        assertThat(ticket.raise(at("09:00"))).isEmpty();
        assertThat(ticket.raise(at("10:20"))).isEmpty();

        ticket.ask("Which version?", sam, at("10:21"));
        ticket.replyFromCustomer("5.3", sam, at("08:00"));
        assertThat(ticket.causeBy).isEqualTo(at("11:00"));
    }

    @Test
    void a_worse_class_begins_a_round_of_alarms_of_its_own() {
        Ticket ticket = ticket(Severity.D);
        ticket.reclassify(Severity.A, sam, at("12:00"));

        assertThat(ticket.respondBy).isEqualTo(at("12:15"));
        assertThat(stages(ticket.raise(at("12:15")))).containsExactly(AlarmStage.BREACH);
    }

    @Test
    void other_terms_count_anew_from_the_notice_and_leave_alone_what_is_done() {
        Ticket ticket = ticket(Severity.C);
        ticket.replyFromSupport("Looking at it", sam, at("10:05"));
        assertThat(ticket.causeBy).as("Saturday, 2:00 in Shanghai").isEqualTo(at("18:00"));
        Instant promised = ticket.respondBy;
        var office = new ServiceCalendar();
        office.zone = ZoneId.of("Asia/Shanghai");
        office.week = "MONDAY 08:30-17:30";

        ticket.move(ticket.serviceLevel, office, "office hours", sam, at("11:00"));

        assertThat(ticket.causeBy).as("Monday, 16:30 in Shanghai").isEqualTo(Instant.parse("2026-11-23T08:30:00Z"));
        assertThat(ticket.respondBy).isEqualTo(promised);
        assertThat(ticket.deadline(Target.RESPOND).orElseThrow().due()).isEqualTo(promised);
    }

    private static List<AlarmStage> stages(List<TicketAlarm> alarms) {
        return alarms.stream().map(alarm -> alarm.stage).toList();
    }

    /** In warranty, counted round the clock. */
    private static Ticket ticket(Severity severity) {
        return ticket(severity, FRIDAY);
    }

    static Ticket ticket(Severity severity, Instant notice) {
        var level = new ServiceLevel();
        level.commitments =
                """
                A in -: RESPOND 15 min, CAUSE 1 h, PLAN +2 h
                B in -: RESPOND 15 min, CAUSE 4 h, PLAN +12 h
                C in -: RESPOND 1 d, CAUSE 8 h, PLAN 1 d
                D in -: RESPOND 1 d, PLAN 24 h
                A out -: RESPOND 15 min, PLAN 2 h
                B out -: RESPOND 15 min, PLAN 12 h
                C out -: RESPOND 1 d, PLAN 3 d
                D out -: RESPOND 1 d, PLAN 3 d
                """;
        var always = new ServiceCalendar();
        always.zone = ZoneId.of("Asia/Shanghai");
        always.week =
                """
                MONDAY 00:00-24:00
                TUESDAY 00:00-24:00
                WEDNESDAY 00:00-24:00
                THURSDAY 00:00-24:00
                FRIDAY 00:00-24:00
                SATURDAY 00:00-24:00
                SUNDAY 00:00-24:00
                """;
        var ticket = new Ticket();
        ticket.state = State.NEW;
        ticket.severity = severity;
        ticket.createdAt = notice;
        ticket.begin(new AgreedTerms(null, true, level, always), notice);
        return ticket;
    }

    static Instant at(String time) {
        return Instant.parse("2026-11-20T" + time + ":00Z");
    }
}
