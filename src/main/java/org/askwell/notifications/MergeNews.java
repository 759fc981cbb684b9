package org.askwell.notifications;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.askwell.accounts.Account;
import org.askwell.tickets.TicketClosed;
import org.askwell.tickets.TicketMergeUndone;
import org.askwell.tickets.TicketMerged;
import org.askwell.tickets.TicketReplied;
import org.askwell.tickets.TicketResolved;
import org.askwell.tickets.TicketWaiting;
import org.askwell.tickets.merging.Followers;

/**
 * Tells customers in which ticket their problem goes on, and from then on what is said there, as long as they may read it.
 * Nobody is told of their own acts.
 */
@ApplicationScoped
class MergeNews {

    @Inject
    Delivery delivery;

    @Inject
    Followers followers;

    void merged(@Observes TicketMerged event) {
        delivery.deliver(
                notice(
                        NotificationKind.TICKET_MERGED,
                        event.byId(),
                        event.number(),
                        event.title(),
                        event.target(),
                        event.target()),
                List.of(account(event.requesterId())));
    }

    void undone(@Observes TicketMergeUndone event) {
        delivery.deliver(
                notice(
                        NotificationKind.TICKET_MERGE_UNDONE,
                        event.byId(),
                        event.number(),
                        event.title(),
                        null,
                        event.number()),
                List.of(account(event.requesterId())));
    }

    void replied(@Observes TicketReplied event) {
        tell(
                NotificationKind.TICKET_REPLIED,
                event.ticketId(),
                event.byId(),
                event.number(),
                event.title(),
                event.excerpt());
    }

    void waiting(@Observes TicketWaiting event) {
        tell(
                NotificationKind.TICKET_WAITING,
                event.ticketId(),
                event.byId(),
                event.number(),
                event.title(),
                event.excerpt());
    }

    void resolved(@Observes TicketResolved event) {
        tell(
                NotificationKind.TICKET_RESOLVED,
                event.ticketId(),
                event.byId(),
                event.number(),
                event.title(),
                event.resolution());
    }

    void closed(@Observes TicketClosed event) {
        NotificationKind kind = event.withdrawn() ? NotificationKind.TICKET_WITHDRAWN : NotificationKind.TICKET_CLOSED;
        tell(kind, event.ticketId(), event.byId(), event.number(), event.title(), null);
    }

    private void tell(NotificationKind kind, Long ticketId, Long byId, String number, String title, String quote) {
        delivery.deliver(
                notice(kind, byId, number, title, quote, number),
                followers.of(ticketId).stream()
                        .filter(account -> !account.id.equals(byId))
                        .toList());
    }

    private static Notice notice(
            NotificationKind kind, Long byId, String number, String title, String quote, String leadsTo) {
        return new Notice(kind, account(byId).name, number, title, quote, "/tickets/" + leadsTo);
    }

    private static Account account(Long id) {
        return Account.findById(id);
    }
}
