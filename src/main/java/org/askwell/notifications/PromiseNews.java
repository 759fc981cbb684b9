package org.askwell.notifications;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.askwell.accounts.Account;
import org.askwell.accounts.Role;
import org.askwell.tickets.PromiseBroken;
import org.askwell.tickets.PromiseEndangered;
import org.askwell.tickets.SupportLevel;
import org.askwell.tickets.TicketEscalated;

/**
 * Tells support of promises that are in danger or broken, supervisors of broken ones, and the people of a level that
 * something was escalated to them (R25). There is no group for a specialist team: experts and supervisors form one.
 */
@ApplicationScoped
class PromiseNews {

    @Inject
    Delivery delivery;

    void endangered(@Observes PromiseEndangered event) {
        delivery.deliver(
                notice(NotificationKind.TICKET_ENDANGERED, null, event.number(), event.title()),
                support(event.assigneeId()));
    }

    void broken(@Observes PromiseBroken event) {
        List<Account> readers = support(event.assigneeId());
        readers.addAll(Account.withRole(Role.SUPERVISOR));
        delivery.deliver(notice(NotificationKind.TICKET_LATE, null, event.number(), event.title()), readers);
    }

    void escalated(@Observes TicketEscalated event) {
        Account by = event.byId() == null ? null : Account.findById(event.byId());
        List<Account> readers = new ArrayList<>(Account.withRole(Role.EXPERT));
        if (event.level() == SupportLevel.SPECIALIST) {
            readers.addAll(Account.withRole(Role.SUPERVISOR));
        }
        readers.removeIf(reader -> reader.id.equals(event.byId()));
        delivery.deliver(notice(NotificationKind.TICKET_ESCALATED, by, event.number(), event.title()), readers);
    }

    private static List<Account> support(Long assigneeId) {
        return new ArrayList<>(
                assigneeId == null ? Account.withRole(Role.AGENT) : List.<Account>of(Account.findById(assigneeId)));
    }

    private static Notice notice(NotificationKind kind, Account by, String number, String title) {
        return new Notice(kind, by == null ? null : by.name, number, title, null, "/desk/tickets/" + number);
    }
}
