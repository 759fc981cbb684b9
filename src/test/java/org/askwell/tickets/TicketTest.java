package org.askwell.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import jakarta.persistence.OptimisticLockException;

import org.askwell.accounts.Account;
import org.askwell.tickets.TicketStateException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a ticket lets happen in which state. */
class TicketTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final Account mei = account(1L, "Mei");
    private final Account sam = account(2L, "Sam");
    private final Account li = account(3L, "Li");

    @Test
    void a_first_reply_of_support_takes_the_ticket_and_is_remembered() {
        Ticket ticket = ticket(State.NEW);

        ticket.replyFromSupport("Try this", sam, NOW);

        assertThat(ticket.assignee).isSameAs(sam);
        assertThat(ticket.state).isEqualTo(State.ON_US);
        assertThat(ticket.firstRepliedAt).isEqualTo(NOW);
        assertThat(kinds(ticket)).containsExactly(EventKind.ASSIGNED, EventKind.REPLIED);
    }

    @Test
    void a_note_changes_neither_state_nor_promise() {
        Ticket ticket = ticket(State.NEW);

        Message note = ticket.remark("Customer sounded upset", sam, NOW);

        assertThat(note.internal()).isTrue();
        assertThat(ticket.state).isEqualTo(State.NEW);
        assertThat(ticket.firstRepliedAt).isNull();
    }

    @Test
    void a_question_waits_for_the_customer_and_the_answer_comes_back_to_support() {
        Ticket ticket = ticket(State.ASSIGNED);

        ticket.ask("Which version?", sam, NOW);
        assertThat(ticket.state).isEqualTo(State.WAITING_ON_CUSTOMER);

        ticket.replyFromCustomer("5.3", mei, NOW);
        assertThat(ticket.state).isEqualTo(State.ON_US);
    }

    @Test
    void a_reply_to_a_solution_reopens_the_ticket() {
        Ticket ticket = resolved();

        ticket.replyFromCustomer("Still broken", mei, NOW);

        assertThat(ticket.state).isEqualTo(State.ON_US);
        assertThat(ticket.resolvedAt).isNull();
        assertThat(kinds(ticket)).contains(EventKind.REOPENED);
    }

    @Test
    void a_confirmed_solution_closes_the_ticket_and_wipes_what_was_confidential() {
        Ticket ticket = ticket(State.ASSIGNED);
        ticket.confide("password 123", mei, NOW);
        ticket.resolve("Restart it", sam, NOW);

        ticket.close(mei, NOW);

        assertThat(ticket.state).isEqualTo(State.CLOSED);
        assertThat(ticket.confidential).isNull();
        assertThat(kinds(ticket)).endsWith(EventKind.CLOSED, EventKind.CONFIDENTIAL_WIPED);
        assertThat(ticket.events)
                .noneMatch(event -> String.valueOf(event.details).contains("password"));
    }

    @Test
    void giving_the_ticket_on_is_in_the_history_and_giving_it_to_the_same_is_not() {
        Ticket ticket = ticket(State.NEW);

        ticket.assign(sam, sam, NOW);
        ticket.assign(sam, li, NOW);
        ticket.assign(li, sam, NOW);

        assertThat(ticket.events).extracting(event -> event.details).containsExactly("Sam", "Li");
    }

    @Test
    void hurrying_is_taken_once_in_half_an_hour() {
        Ticket ticket = ticket(State.NEW);
        ticket.hurry(mei, NOW);

        refuses(Reason.HURRIED_JUST_NOW, () -> ticket.hurry(mei, NOW.plus(Duration.ofMinutes(29))));
        ticket.hurry(mei, NOW.plus(Duration.ofMinutes(30)));

        assertThat(ticket.hurries).isEqualTo(2);
    }

    @Test
    void the_service_is_rated_once_and_only_after_a_solution() {
        Ticket ticket = ticket(State.ASSIGNED);
        refuses(Reason.NOT_RATEABLE, () -> ticket.rate(5, null, mei, NOW));
        ticket.resolve("Restart it", sam, NOW);

        ticket.rate(4, "quick", mei, NOW);

        assertThat(ticket.rating).isEqualTo(4);
        refuses(Reason.RATED_ALREADY, () -> ticket.rate(1, null, mei, NOW));
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"CLOSED", "WITHDRAWN"})
    void a_finished_ticket_takes_notes_and_article_links_only(State end) {
        Ticket ticket = ticket(end);

        refuses(Reason.FINISHED, () -> ticket.replyFromCustomer("x", mei, NOW));
        refuses(Reason.FINISHED, () -> ticket.replyFromSupport("x", sam, NOW));
        refuses(Reason.FINISHED, () -> ticket.confide("x", mei, NOW));
        refuses(Reason.FINISHED, () -> ticket.attach(mei, NOW));
        refuses(Reason.NOT_OPEN, () -> ticket.ask("x", sam, NOW));
        refuses(Reason.NOT_OPEN, () -> ticket.resolve("x", sam, NOW));
        refuses(Reason.NOT_OPEN, () -> ticket.assign(sam, sam, NOW));
        refuses(Reason.NOT_OPEN, () -> ticket.withdraw(mei, NOW));
        refuses(Reason.NOT_OPEN, () -> ticket.hurry(mei, NOW));
        refuses(Reason.NOT_RESOLVED, () -> ticket.reject("x", mei, NOW));
        ticket.remark("for later", sam, NOW);
        ticket.linkArticle("ledger-voucher-locked", sam, NOW);
        assertThat(ticket.state).isEqualTo(end);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"NEW", "ASSIGNED", "ON_US", "WAITING_ON_CUSTOMER"})
    void only_a_solution_can_be_confirmed_or_rejected(State open) {
        Ticket ticket = ticket(open);

        refuses(Reason.NOT_RESOLVED, () -> ticket.close(mei, NOW));
        refuses(Reason.NOT_RESOLVED, () -> ticket.reject("x", mei, NOW));
    }

    @Test
    void an_older_version_is_refused_and_no_version_fits_any() {
        Ticket ticket = ticket(State.NEW);
        ticket.version = 3;

        ticket.expectVersion(null);
        ticket.expectVersion(3);
        assertThatThrownBy(() -> ticket.expectVersion(2)).isInstanceOf(OptimisticLockException.class);
    }

    private Ticket resolved() {
        Ticket ticket = ticket(State.ASSIGNED);
        ticket.resolve("Restart it", sam, NOW);
        return ticket;
    }

    private static Ticket ticket(State state) {
        var ticket = new Ticket();
        ticket.state = state;
        return ticket;
    }

    private static Account account(Long id, String name) {
        var account = new Account();
        account.id = id;
        account.name = name;
        return account;
    }

    private static Stream<EventKind> kinds(Ticket ticket) {
        return ticket.events.stream().map(event -> event.kind);
    }

    private static void refuses(Reason reason, Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(TicketStateException.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(reason));
    }
}
