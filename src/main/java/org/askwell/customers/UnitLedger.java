package org.askwell.customers;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.askwell.accounts.CurrentUser;
import org.askwell.customers.UnitEntry.Kind;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;

/** Keeps count of the paid units of contracts (R11). */
@ApplicationScoped
class UnitLedger {

    @Inject
    EntityManager database;

    @Inject
    CurrentUser user;

    @Inject
    Messages texts;

    @Inject
    Clock clock;

    /** Writes an entry, unless something is wrong with it. Whoever else takes units of the contract waits meanwhile. */
    @Transactional
    FormErrors enter(Contract of, UnitFacts facts) {
        Contract contract = database.find(Contract.class, of.id, LockModeType.PESSIMISTIC_WRITE);
        Integer known = UnitEntry.left(contract);
        int left = known == null ? 0 : known;
        FormErrors errors = facts.errors(left, texts.of(CustomersMessages.class), texts.of(CustomerFileMessages.class));
        if (!errors.any()) {
            var entry = new UnitEntry();
            entry.contract = contract;
            entry.kind = Kind.valueOf(facts.kind());
            entry.units = facts.change();
            entry.balance = left + entry.units;
            entry.note = facts.note();
            entry.by = user.account();
            entry.at = clock.instant();
            entry.persist();
        }
        return errors;
    }
}
