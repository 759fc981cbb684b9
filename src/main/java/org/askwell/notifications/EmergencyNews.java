package org.askwell.notifications;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.askwell.accounts.Account;
import org.askwell.accounts.Role;
import org.askwell.tickets.RecordsMissing;

/** Reminds whoever has an emergency of its records (R14). */
@ApplicationScoped
class EmergencyNews {

    @Inject
    Delivery delivery;

    void missing(@Observes RecordsMissing event) {
        List<Account> readers = event.assigneeId() == null
                ? Account.withRole(Role.AGENT)
                : List.of(Account.<Account>findById(event.assigneeId()));
        delivery.deliver(
                new Notice(
                        NotificationKind.TICKET_RECORDS_DUE,
                        null,
                        event.number(),
                        event.title(),
                        null,
                        "/desk/tickets/" + event.number()),
                readers);
    }
}
