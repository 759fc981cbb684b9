package org.askwell.tickets.mailin;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.customers.Contact;
import org.askwell.customers.ContactAccounts;

/** Finds out who writes: an account or a contact of the customers' file with exactly that address. */
@ApplicationScoped
class Senders {

    @Inject
    ContactAccounts contacts;

    /** Either somebody, or why there is nobody. */
    record Found(Account account, Hindrance hindrance) {

        private static Found nobody(Hindrance why) {
            return new Found(null, why);
        }
    }

    /** @param address in small letters, or null */
    Found find(String address) {
        if (address == null) {
            return Found.nobody(Hindrance.NO_SENDER);
        }
        List<Account> accounts = Account.list("lower(email) = ?1 and subject not like 'contact:%'", address);
        if (accounts.isEmpty()) {
            return contact(Contact.list("lower(email) = ?1", address));
        }
        if (accounts.stream().anyMatch(account -> Viewer.of(account).staff())) {
            return Found.nobody(Hindrance.STAFF);
        }
        if (accounts.size() > 1) {
            return Found.nobody(Hindrance.SEVERAL_PEOPLE);
        }
        return accounts.get(0).blocked() ? Found.nobody(Hindrance.BLOCKED) : new Found(accounts.get(0), null);
    }

    private Found contact(List<Contact> found) {
        return switch (found.size()) {
            case 0 -> Found.nobody(Hindrance.UNKNOWN_SENDER);
            case 1 -> standIn(contacts.of(found.get(0)));
            default -> Found.nobody(Hindrance.SEVERAL_PEOPLE);
        };
    }

    private static Found standIn(Account account) {
        return account.blocked() ? Found.nobody(Hindrance.BLOCKED) : new Found(account, null);
    }
}
