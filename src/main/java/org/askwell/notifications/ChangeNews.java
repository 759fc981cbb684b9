package org.askwell.notifications;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.askwell.accounts.Account;
import org.askwell.accounts.Role;
import org.askwell.changes.ChangeState;
import org.askwell.changes.ChangeStepTaken;
import org.askwell.changes.Step;
import org.askwell.customers.Contract;

/**
 * Tells of each step of a change those whose turn it is now, and both sides what they have to know: everybody at the
 * customer of a release (R17). Nobody is told of their own acts but of a signature, of which both sides keep the mail.
 */
@ApplicationScoped
class ChangeNews {

    @Inject
    Delivery delivery;

    void taken(@Observes ChangeStepTaken event) {
        NotificationKind kind = kind(event);
        if (kind == null) {
            return;
        }
        Account by = Account.findById(event.byId());
        var notice =
                new Notice(kind, by.name, event.number(), event.title(), event.words(), "/changes/" + event.number());
        delivery.deliver(
                notice,
                readers(event).stream()
                        .filter(reader -> event.step() == Step.SIGNATURE || !reader.id.equals(event.byId()))
                        .toList());
    }

    /** @return null for what nobody is told of: a criterion that is not the last one */
    private static NotificationKind kind(ChangeStepTaken event) {
        return switch (event.step()) {
            case REQUEST -> NotificationKind.CHANGE_REQUESTED;
            case CONFIRMATION -> NotificationKind.CHANGE_CONFIRMED;
            case ASSESSMENT -> NotificationKind.CHANGE_ASSESSED;
            case ACCEPTANCE -> NotificationKind.CHANGE_ACCEPTED;
            case PLAN -> NotificationKind.CHANGE_PLANNED;
            case DESIGN -> NotificationKind.CHANGE_EXPLAINED;
            case WORK -> NotificationKind.CHANGE_BUILT;
            case TEST -> NotificationKind.CHANGE_TESTED;
            case CRITERION -> event.state() == ChangeState.APPROVED ? NotificationKind.CHANGE_APPROVED : null;
            case ANNOUNCEMENT -> NotificationKind.CHANGE_ANNOUNCED;
            case PREPARATION -> NotificationKind.CHANGE_PREPARED;
            case RUN -> NotificationKind.CHANGE_RELEASED;
            case SIGNATURE -> NotificationKind.CHANGE_CLOSED;
            case REFUSAL -> NotificationKind.CHANGE_REFUSED;
            case WITHDRAWAL -> NotificationKind.CHANGE_WITHDRAWN;
            case RETURN, REJECTION -> NotificationKind.CHANGE_RETURNED;
        };
    }

    private static List<Account> readers(ChangeStepTaken event) {
        return switch (event.step()) {
            case REQUEST -> approvers(event);
            case CONFIRMATION, WORK -> support();
            case ASSESSMENT -> Account.withRole(Role.SUPERVISOR);
            case CRITERION -> vendor(event);
            case ANNOUNCEMENT, RUN -> together(people(event), vendor(event));
            default -> together(together(managers(event), List.of(account(event.requesterId()))), vendor(event));
        };
    }

    private static List<Account> people(ChangeStepTaken event) {
        return Account.list("organisationCode", event.organisationCode());
    }

    private static List<Account> managers(ChangeStepTaken event) {
        return people(event).stream()
                .filter(account -> account.roles.contains(Role.CUSTOMER_MANAGER))
                .toList();
    }

    /** @return whom the contract names for approving, which may be somebody above the customer; else all managers */
    private static List<Account> approvers(ChangeStepTaken event) {
        return Contract.approver(event.organisationCode(), event.productCode())
                .map(List::of)
                .orElseGet(() -> managers(event));
    }

    /** @return who is in charge, and before there is a plan all experts, of whom one makes it */
    private static List<Account> vendor(ChangeStepTaken event) {
        return event.ownerId() == null ? Account.withRole(Role.EXPERT) : List.of(account(event.ownerId()));
    }

    private static List<Account> support() {
        return together(Account.withRole(Role.AGENT), Account.withRole(Role.EXPERT));
    }

    private static List<Account> together(List<Account> some, List<Account> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static Account account(Long id) {
        return Account.findById(id);
    }
}
