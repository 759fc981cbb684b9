package org.askwell.notifications;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.askwell.accounts.Account;
import org.askwell.accounts.Role;
import org.askwell.tickets.ChargeDecided;

/** Tells whose turn it is when work is out of warranty, and what was decided (R11). */
@ApplicationScoped
class ChargeNews {

    @Inject
    Delivery delivery;

    void decided(@Observes ChargeDecided event) {
        switch (event.charge()) {
            case UNDECIDED -> tell(event, NotificationKind.TICKET_UNDECIDED, desk(event, "/charge"), supervisors());
            case ACCEPTED -> tell(event, NotificationKind.TICKET_ACCEPTED, page(event, ""), requester(event));
            case QUOTED -> tell(event, NotificationKind.TICKET_QUOTED, page(event, "/quote"), customer(event));
            case AGREED, DECLINED ->
                tell(event, NotificationKind.TICKET_QUOTE_ANSWERED, desk(event, ""), support(event));
            case REFUSED -> tell(event, NotificationKind.TICKET_REFUSED, page(event, ""), customer(event));
            case FREE -> {
                // In warranty there is nothing to decide (R10).
            }
        }
    }

    private void tell(ChargeDecided event, NotificationKind kind, String path, List<Account> readers) {
        String actor = Account.<Account>findById(event.byId()).name;
        delivery.deliver(
                new Notice(kind, actor, event.number(), event.title(), event.words(), path),
                readers.stream()
                        .filter(reader -> !reader.id.equals(event.byId()))
                        .toList());
    }

    private static String desk(ChargeDecided event, String more) {
        return "/desk/tickets/" + event.number() + more;
    }

    private static String page(ChargeDecided event, String more) {
        return "/tickets/" + event.number() + more;
    }

    private static List<Account> supervisors() {
        return Account.withRole(Role.SUPERVISOR);
    }

    private static List<Account> support(ChargeDecided event) {
        var readers = new ArrayList<Account>(supervisors());
        if (event.assigneeId() != null) {
            readers.add(Account.findById(event.assigneeId()));
        }
        return readers;
    }

    private static List<Account> requester(ChargeDecided event) {
        return List.of(Account.<Account>findById(event.requesterId()));
    }

    /** The requester, and the managers who answer for the customer. */
    private static List<Account> customer(ChargeDecided event) {
        var readers = new ArrayList<Account>(requester(event));
        readers.addAll(Account.managersOf(event.organisationCode()));
        return readers;
    }
}
