package org.askwell.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.CurrentUser;

/** Keeps the customer file (R24): contracts and contacts, each only within its customer. */
@ApplicationScoped
class CustomerFile {

    @Inject
    CurrentUser user;

    @Inject
    Event<ContractChanged> changed;

    /** @throws NotFoundException if the viewer may not see it */
    Organisation organisation(String code) {
        return Organisation.visibleTo(user.viewer(), code).orElseThrow(NotFoundException::new);
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
        contract.organisation = organisation(code);
        facts.copyTo(contract);
        contract.persistAndFlush();
        changed.fire(new ContractChanged(
                code, contract.id, before, ContractFacts.of(contract).line()));
        return contract;
    }

    /** @param id the contact to change, or null for a new one */
    @Transactional
    void keep(String code, Long id, ContactFacts facts) {
        Contact contact = id == null ? new Contact() : contact(code, id);
        guard(facts.version(), contact.version);
        contact.organisation = organisation(code);
        facts.copyTo(contact);
        contact.persist();
    }

    private static void guard(Integer seen, int now) {
        if (seen != null && seen != now) {
            throw new OptimisticLockException();
        }
    }
}
