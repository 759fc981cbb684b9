package org.askwell.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Viewer;

/** Keeps the customer file (R24): contracts and contacts, each only within its customer. */
@ApplicationScoped
class CustomerFile {

    @Inject
    CurrentUser user;

    @Inject
    CustomerHistory history;

    @Inject
    Event<ContractChanged> changed;

    /** @throws NotFoundException if the viewer may not see it */
    Organisation organisation(String code) {
        return Organisation.visibleTo(user.viewer(), code).orElseThrow(NotFoundException::new);
    }

    /**
     * @return the organisation, for recording what runs there
     * @throws NotFoundException if the viewer may not see it
     * @throws ForbiddenException if the viewer may only look
     */
    Organisation kept(String code) {
        Organisation organisation = organisation(code);
        if (!keeps(organisation)) {
            throw new ForbiddenException();
        }
        return organisation;
    }

    /** @return whether the viewer, who sees the organisation, says what runs there: its own people and support */
    boolean keeps(Organisation organisation) {
        Viewer viewer = user.viewer();
        return viewer.staff()
                ? viewer.support() || viewer.admin()
                : organisation.code.equals(viewer.organisationCode());
    }

    Contract contract(String code, Long id) {
        return Contract.of(organisation(code), id).orElseThrow(NotFoundException::new);
    }

    Contact contact(String code, Long id) {
        return Contact.of(organisation(code), id).orElseThrow(NotFoundException::new);
    }

    /** @param id the contract to change, or null for a new one */
    @Transactional
    Contract keep(String code, Long id, ContractFacts facts) {
        Contract contract = id == null ? new Contract() : contract(code, id);
        guard(facts.version(), contract.version);
        String before = id == null ? null : ContractFacts.of(contract).line();
        Known known = id == null ? new Known() : ContractFacts.of(contract).known();
        contract.organisation = organisation(code);
        facts.copyTo(contract);
        contract.persistAndFlush();
        ContractFacts now = ContractFacts.of(contract);
        history.note(contract.organisation, CustomerSubject.CONTRACT, now.name(), known, now.known());
        changed.fire(new ContractChanged(code, contract.id, before, now.line()));
        return contract;
    }

    /** @param id the contact to change, or null for a new one */
    @Transactional
    void keep(String code, Long id, ContactFacts facts) {
        Contact contact = id == null ? new Contact() : contact(code, id);
        guard(facts.version(), contact.version);
        Known known = id == null ? new Known() : ContactFacts.of(contact).known();
        contact.organisation = organisation(code);
        facts.copyTo(contact);
        contact.persist();
        history.note(contact.organisation, CustomerSubject.CONTACT, contact.name, known, facts.known());
    }

    private static void guard(Integer seen, int now) {
        if (seen != null && seen != now) {
            throw new OptimisticLockException();
        }
    }
}
