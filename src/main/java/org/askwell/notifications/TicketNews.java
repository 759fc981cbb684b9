package org.askwell.notifications;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.askwell.accounts.Account;
import org.askwell.accounts.Role;
import org.askwell.tickets.TicketAssigned;
import org.askwell.tickets.TicketClosed;
import org.askwell.tickets.TicketHurried;
import org.askwell.tickets.TicketOpened;
import org.askwell.tickets.TicketReopened;
import org.askwell.tickets.TicketReplied;
import org.askwell.tickets.TicketResolved;
import org.askwell.tickets.TicketWaiting;

/**
 * Tells the customer what support does with a ticket, and support what the customer does: the agent who has the ticket,
 * or all agents while nobody has it. Nobody is told of their own acts.
 */
@ApplicationScoped
class TicketNews {

    @Inject
    Delivery delivery;

    void opened(@Observes TicketOpened event) {
        var happened = new Happened(event.number(), event.title(), event.byId());
        delivery.deliver(
                happened.notice(NotificationKind.TICKET_RECEIVED, null, false), List.of(account(event.requesterId())));
        delivery.deliver(
                happened.notice(NotificationKind.TICKET_OPENED, null, true),
                others(support(event.assigneeId()), event.byId()));
    }

    void replied(@Observes TicketReplied event) {
        var happened = new Happened(event.number(), event.title(), event.byId());
        boolean toSupport = event.byCustomer();
        var readers = toSupport ? support(event.assigneeId()) : new ArrayList<Account>();
        // A colleague or the manager may have written: the requester wants to know that too.
        readers.add(account(event.requesterId()));
        for (Account reader : others(readers, event.byId())) {
            boolean requester = reader.id.equals(event.requesterId());
            delivery.deliver(
                    happened.notice(NotificationKind.TICKET_REPLIED, event.excerpt(), !requester), List.of(reader));
        }
    }

    void waiting(@Observes TicketWaiting event) {
        var happened = new Happened(event.number(), event.title(), event.byId());
        toRequester(happened.notice(NotificationKind.TICKET_WAITING, event.excerpt(), false), event.requesterId());
    }

    void resolved(@Observes TicketResolved event) {
        var happened = new Happened(event.number(), event.title(), event.byId());
        toRequester(happened.notice(NotificationKind.TICKET_RESOLVED, event.resolution(), false), event.requesterId());
    }

    void reopened(@Observes TicketReopened event) {
        var happened = new Happened(event.number(), event.title(), event.byId());
        delivery.deliver(
                happened.notice(NotificationKind.TICKET_REOPENED, event.reason(), true),
                others(support(event.assigneeId()), event.byId()));
    }

    void hurried(@Observes TicketHurried event) {
        var happened = new Happened(event.number(), event.title(), event.byId());
        delivery.deliver(
                happened.notice(NotificationKind.TICKET_HURRIED, null, true),
                others(support(event.assigneeId()), event.byId()));
    }

    void closed(@Observes TicketClosed event) {
        var happened = new Happened(event.number(), event.title(), event.byId());
        NotificationKind kind = event.withdrawn() ? NotificationKind.TICKET_WITHDRAWN : NotificationKind.TICKET_CLOSED;
        if (event.assigneeId() != null && !event.assigneeId().equals(event.byId())) {
            delivery.deliver(happened.notice(kind, null, true), List.of(account(event.assigneeId())));
        }
        if (!event.requesterId().equals(event.byId())) {
            toRequester(happened.notice(kind, null, false), event.requesterId());
        }
    }

    void assigned(@Observes TicketAssigned event) {
        if (event.assigneeId() == null) {
            return;
        }
        if (!event.assigneeId().equals(event.byId())) {
            var happened = new Happened(event.number(), event.title(), event.byId());
            delivery.deliver(
                    happened.notice(NotificationKind.TICKET_ASSIGNED, null, true),
                    List.of(account(event.assigneeId())));
        }
        var taken = new Happened(event.number(), event.title(), event.assigneeId());
        toRequester(taken.notice(NotificationKind.TICKET_TAKEN, null, false), event.requesterId());
    }

    private void toRequester(Notice notice, Long requesterId) {
        delivery.deliver(notice, List.of(account(requesterId)));
    }

    private static List<Account> support(Long assigneeId) {
        return new ArrayList<>(assigneeId == null ? Account.withRole(Role.AGENT) : List.of(account(assigneeId)));
    }

    private static List<Account> others(List<Account> readers, Long actorId) {
        return readers.stream().filter(reader -> !reader.id.equals(actorId)).toList();
    }

    private static Account account(Long id) {
        return Account.findById(id);
    }

    /** What all events of tickets have. */
    private record Happened(String number, String title, Long byId) {

        Notice notice(NotificationKind kind, String quote, boolean support) {
            String path = (support ? "/desk/tickets/" : "/tickets/") + number;
            return new Notice(kind, byId == null ? null : account(byId).name, number, title, quote, path);
        }
    }
}
