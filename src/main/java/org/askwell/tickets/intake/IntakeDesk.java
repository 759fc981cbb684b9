package org.askwell.tickets.intake;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.customers.Contact;
import org.askwell.customers.ContactAccounts;
import org.askwell.customers.Organisation;
import org.askwell.tickets.Channel;
import org.askwell.tickets.NewTicket;
import org.askwell.tickets.Reception;
import org.askwell.tickets.Severity;
import org.askwell.tickets.SupportSide;
import org.askwell.tickets.Ticket;
import org.askwell.tickets.Tickets;

/** Writes requests down in the name of whoever made them (R22). */
@ApplicationScoped
class IntakeDesk {

    @Inject
    Callers callers;

    @Inject
    ContactAccounts contacts;

    @Inject
    Tickets tickets;

    @Inject
    SupportSide support;

    /** @throws NotFoundException if there is neither such a caller nor such an organisation */
    @Transactional
    IntakePage page(Viewer viewer, String callerKey, String organisationCode) {
        if (callerKey.isEmpty()) {
            Organisation place = organisation(viewer, organisationCode);
            return IntakePage.of(null, place.name, place.code);
        }
        Caller caller = callers.caller(callerKey).orElseThrow(NotFoundException::new);
        return IntakePage.of(caller, caller.organisation(), requester(callerKey).organisationCode);
    }

    /** @return the account of the caller; somebody new becomes a contact of the organisation, and the form's caller */
    @Transactional
    Account requester(Viewer viewer, IntakeForm form) {
        if (form.caller.isEmpty()) {
            Contact added = contacts.add(
                    organisation(viewer, form.organisation),
                    form.name.strip(),
                    form.position.strip(),
                    form.phone.strip(),
                    form.email.strip());
            form.caller = Callers.key(added);
        }
        return requester(form.caller);
    }

    private Account requester(String callerKey) {
        return callers.account(callerKey).orElseThrow(NotFoundException::new);
    }

    private static Organisation organisation(Viewer viewer, String code) {
        return Organisation.visibleTo(viewer, code).orElseThrow(NotFoundException::new);
    }

    /** @return the number of the new ticket */
    @Transactional
    String open(Viewer viewer, IntakeForm form, Account requester, List<UUID> files) {
        Account by = Account.findById(viewer.accountId());
        Ticket ticket = tickets.open(
                new NewTicket(
                        requester,
                        form.title,
                        form.description,
                        form.product.isEmpty() ? null : form.product,
                        form.version.isBlank() ? null : form.version.strip(),
                        null,
                        Severity.valueOf(form.severity),
                        null,
                        files,
                        null),
                new Reception(Channel.valueOf(form.channel), by));
        if (form.take) {
            support.assign(viewer, ticket.number, null, null);
        }
        return ticket.number;
    }
}
