package org.askwell.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.askwell.accounts.Account;
import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.tickets.TicketAssigned;
import org.askwell.tickets.TicketCameBack;
import org.askwell.tickets.TicketClosed;
import org.askwell.tickets.TicketNoted;
import org.askwell.tickets.TicketReopened;
import org.askwell.tickets.TicketReplied;
import org.askwell.tickets.TicketResolved;
import org.askwell.tickets.TicketWaiting;
import org.askwell.tickets.care.Watchers;

/**
 * Tells people of support of tickets that they watch, of notes that name them, and of tickets that come back. Nobody is
 * told of their own acts, nor twice: whoever has the ticket or is named hears of it anyway.
 */
@ApplicationScoped
class WatchNews {

    @Inject
    Delivery delivery;

    @Inject
    Watchers watchers;

    void noted(@Observes TicketNoted event) {
        List<Account> mentioned = event.mentionedIds().stream()
                .filter(id -> !id.equals(event.byId()))
                .map(WatchNews::account)
                .filter(account -> Viewer.of(account).support() && !account.blocked())
                .toList();
        delivery.deliver(
                notice(NotificationKind.TICKET_MENTIONED, event.byId(), event.number(), event.title(), event.excerpt()),
                mentioned);
        List<Account> others = watching(event.ticketId(), event.byId(), null);
        others.removeAll(mentioned);
        delivery.deliver(watched(event.byId(), event.number(), event.title()), others);
    }

    void replied(@Observes TicketReplied event) {
        Long told = event.byCustomer() ? event.assigneeId() : null;
        tell(event.ticketId(), event.number(), event.title(), event.byId(), told);
    }

    void waiting(@Observes TicketWaiting event) {
        tell(event.ticketId(), event.number(), event.title(), event.byId(), null);
    }

    void resolved(@Observes TicketResolved event) {
        tell(event.ticketId(), event.number(), event.title(), event.byId(), null);
    }

    void reopened(@Observes TicketReopened event) {
        tell(event.ticketId(), event.number(), event.title(), event.byId(), event.assigneeId());
    }

    void closed(@Observes TicketClosed event) {
        tell(event.ticketId(), event.number(), event.title(), event.byId(), event.assigneeId());
    }

    void assigned(@Observes TicketAssigned event) {
        tell(event.ticketId(), event.number(), event.title(), event.byId(), event.assigneeId());
    }

    void cameBack(@Observes TicketCameBack event) {
        var readers = new ArrayList<Account>(
                event.assigneeId() == null ? Account.withRole(Role.AGENT) : List.of(account(event.assigneeId())));
        readers.addAll(watchers.of(event.ticketId()));
        delivery.deliver(notice(NotificationKind.TICKET_CAME_BACK, null, event.number(), event.title(), null), readers);
    }

    /** @param told whoever hears of it anyway, or null */
    private void tell(Long ticketId, String number, String title, Long byId, Long told) {
        delivery.deliver(watched(byId, number, title), watching(ticketId, byId, told));
    }

    private List<Account> watching(Long ticketId, Long byId, Long told) {
        return new ArrayList<>(watchers.of(ticketId).stream()
                .filter(account -> !account.id.equals(byId) && !Objects.equals(account.id, told))
                .toList());
    }

    private static Notice watched(Long byId, String number, String title) {
        return notice(NotificationKind.TICKET_WATCHED, byId, number, title, null);
    }

    private static Notice notice(NotificationKind kind, Long byId, String number, String title, String quote) {
        return new Notice(
                kind, byId == null ? null : account(byId).name, number, title, quote, "/desk/tickets/" + number);
    }

    private static Account account(Long id) {
        return Account.findById(id);
    }
}
