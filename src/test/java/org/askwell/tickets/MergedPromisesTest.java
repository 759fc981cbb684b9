package org.askwell.tickets;

import java.time.Instant;

import org.askwell.accounts.Account;
import org.askwell.tickets.TicketStateException.Reason;
import org.askwell.tickets.sla.Target;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** R7: what was promised for a ticket is not lost when it goes on in another one, and is not made earlier either. */
class MergedPromisesTest {

    private final Account sam = account(1);
    private final Account mei = account(2);
    private final Account tom = account(3);

    @Test
    void the_earlier_promise_of_both_holds() {
        Ticket target = ticket(Severity.C, "10:00", tom);
        Ticket duplicate = ticket(Severity.B, "11:00", mei);
        Instant ownPlan = target.planBy;

        duplicate.mergeInto(target, sam, at("11:10"));

        assertThat(target.respondBy).isEqualTo(at("11:15"));
        assertThat(target.causeBy).isEqualTo(at("15:00"));
        assertThat(target.planBy).isEqualTo(duplicate.planBy).isBefore(ownPlan);
        assertThat(target.counted(Target.RESPOND).orElseThrow().line().owner()).isSameAs(duplicate);
        assertThat(target.alarmAt).as("three quarters of 15 min").isEqualTo(Instant.parse("2026-11-20T11:11:15Z"));
        assertThat(duplicate.alarmAt).isNull();
        assertThat(duplicate.state).isEqualTo(State.MERGED);
    }

    @Test
    void a_later_promise_wins_support_no_time() {
        Ticket target = ticket(Severity.B, "10:00", tom);

        ticket(Severity.D, "09:00", mei).mergeInto(target, sam, at("10:05"));

        assertThat(target.respondBy).isEqualTo(at("10:15"));
        assertThat(target.causeBy).isEqualTo(at("14:00"));
        assertThat(target.counted(Target.CAUSE).orElseThrow().line().joined()).isFalse();
    }

    @Test
    void what_was_done_for_either_before_the_merge_is_done() {
        Ticket target = ticket(Severity.D, "10:00", tom);
        Instant own = target.respondBy;
        Ticket duplicate = ticket(Severity.B, "11:00", mei);
        duplicate.replyFromSupport("On it", sam, at("11:05"));

        duplicate.mergeInto(target, sam, at("11:10"));

        assertThat(target.respondBy).as("the duplicate was answered").isEqualTo(own);
        assertThat(target.causeBy).as("its cause was not found").isEqualTo(at("15:00"));
        target.replyFromSupport("Which version?", sam, at("11:20"));
        assertThat(target.respondBy).isEqualTo(own);
    }

    @Test
    void a_pause_before_the_merge_counts_for_its_ticket_and_one_after_it_for_both() {
        Ticket target = ticket(Severity.C, "10:00", tom);
        Ticket duplicate = ticket(Severity.B, "11:00", mei);
        duplicate.ask("Which version?", sam, at("11:10"));
        duplicate.mergeInto(target, sam, at("12:10"));
        assertThat(target.causeBy).as("11:00, four hours and one of waiting").isEqualTo(at("16:00"));

        target.ask("Which bank?", sam, at("13:00"));
        target.replyFromCustomer("Any", tom, at("15:00"));

        assertThat(target.causeBy).isEqualTo(at("18:00"));
    }

    @Test
    void a_ticket_that_waits_for_its_customer_takes_in_what_runs_and_stops_it() {
        Ticket target = ticket(Severity.C, "10:00", tom);
        target.ask("Which bank?", sam, at("10:30"));

        ticket(Severity.B, "11:00", mei).mergeInto(target, sam, at("12:00"));
        target.replyFromCustomer("Any", tom, at("14:00"));

        assertThat(target.causeBy).isEqualTo(at("17:00"));
    }

    @Test
    void an_undone_merge_leaves_both_as_if_there_had_been_none() {
        Ticket target = ticket(Severity.C, "10:00", tom);
        Instant own = target.causeBy;
        Ticket duplicate = ticket(Severity.B, "11:00", mei);
        duplicate.ask("Which version?", sam, at("11:10"));
        duplicate.mergeInto(target, sam, at("12:00"));

        duplicate.undoMerge(sam, at("12:05"));

        assertThat(target.causeBy).isEqualTo(own);
        assertThat(target.duplicateCount).isZero();
        assertThat(duplicate.state).isEqualTo(State.WAITING_ON_CUSTOMER);
        duplicate.replyFromCustomer("5.3", mei, at("12:10"));
        assertThat(duplicate.causeBy).isEqualTo(at("16:00"));
    }

    @Test
    void promises_follow_a_ticket_through_two_merges() {
        Ticket first = ticket(Severity.B, "10:00", mei);
        Ticket second = ticket(Severity.C, "10:10", tom);
        Ticket third = ticket(Severity.C, "10:20", tom);

        first.mergeInto(second, sam, at("10:30"));
        second.mergeInto(third, sam, at("10:40"));

        assertThat(third.causeBy).isEqualTo(at("14:00"));
        assertThat(first.current()).isSameAs(third);
        assertThat(third.followedBy(mei.id)).isTrue();
        assertThatThrownBy(() -> first.undoMerge(sam, at("10:45")))
                .isInstanceOfSatisfying(TicketStateException.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(Reason.MERGE_STANDS));
    }

    @Test
    void a_change_of_severity_after_the_merge_counts_anew_from_each_notice() {
        Ticket target = ticket(Severity.B, "10:00", tom);
        ticket(Severity.B, "09:00", mei).mergeInto(target, sam, at("10:05"));
        assertThat(target.causeBy).isEqualTo(at("13:00"));

        target.reclassify(Severity.C, sam, at("10:10"));

        assertThat(target.causeBy).isEqualTo(at("17:00"));
    }

    @Test
    void what_may_not_be_merged_is_refused_with_the_reason() {
        Ticket ticket = ticket(Severity.C, "10:00", mei);
        refused(ticket, ticket, Reason.ITSELF);

        Ticket finished = ticket(Severity.C, "10:00", tom);
        finished.withdraw(tom, at("10:05"));
        refused(ticket, finished, Reason.OTHER_FINISHED);
        refused(finished, ticket, Reason.NOT_OPEN);

        Ticket foreign = ticket(Severity.C, "10:00", tom);
        foreign.organisationCode = "northfield";
        refused(ticket, foreign, Reason.OTHER_CUSTOMER);

        Ticket personal = ticket(Severity.C, "10:00", tom);
        personal.shared = false;
        refused(ticket, personal, Reason.OTHER_PERSONAL);

        Ticket incident = ticket(Severity.C, "10:00", tom);
        incident.declare("Known", null, sam, at("10:05"));
        refused(incident, ticket, Reason.IS_INCIDENT);
    }

    @Test
    void people_without_a_customer_merge_their_own_tickets_only() {
        Ticket ticket = ticket(Severity.C, "10:00", mei);
        ticket.organisationCode = null;
        Ticket another = ticket(Severity.C, "10:00", tom);
        another.organisationCode = null;
        refused(ticket, another, Reason.OTHER_CUSTOMER);

        Ticket own = ticket(Severity.C, "10:00", mei);
        own.organisationCode = null;
        own.mergeInto(ticket, sam, at("10:05"));
        assertThat(own.mergedInto).isSameAs(ticket);
    }

    private void refused(Ticket ticket, Ticket into, Reason reason) {
        State before = ticket.state;
        assertThatThrownBy(() -> ticket.mergeInto(into, sam, at("10:10")))
                .isInstanceOfSatisfying(TicketStateException.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(reason));
        assertThat(ticket.state).isEqualTo(before);
        assertThat(into.duplicateCount).isZero();
    }

    private static Ticket ticket(Severity severity, String notice, Account requester) {
        Ticket ticket = PromisedTimesTest.ticket(severity, at(notice));
        ticket.number = "AW-" + System.identityHashCode(ticket);
        ticket.requester = requester;
        ticket.organisationCode = "harbor-bureau";
        return ticket;
    }

    private static Account account(long id) {
        var account = new Account();
        account.id = id;
        account.organisationCode = "harbor-bureau";
        return account;
    }

    private static Instant at(String time) {
        return PromisedTimesTest.at(time);
    }
}
