package org.askwell.tickets.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.askwell.accounts.Account;
import org.askwell.customers.Contact;
import org.askwell.customers.ContactAccounts;
import org.askwell.customers.Organisation;

/** The people of customers in whose name support writes tickets down (R22). */
@ApplicationScoped
public class Callers {

    private static final Pattern KEY = Pattern.compile("(contact|account)-(\\d{1,18})");

    @Inject
    ContactAccounts contacts;

    /** @return the caller, if there is somebody of a customer under that key (T04) */
    @Transactional
    public Optional<Caller> caller(String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Long id = Long.valueOf(parts.group(2));
        return "contact".equals(parts.group(1))
                ? contact(id).map(Callers::of)
                : account(id).map(Callers::of);
    }

    /** @return the account that a ticket of the caller belongs to */
    @Transactional
    public Optional<Account> account(String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Long id = Long.valueOf(parts.group(2));
        return "contact".equals(parts.group(1)) ? contact(id).map(contacts::of) : account(id);
    }

    static String key(Contact contact) {
        return "contact-" + contact.id;
    }

    private static Optional<Contact> contact(Long id) {
        return Contact.findByIdOptional(id);
    }

    private static Optional<Account> account(Long id) {
        return Account.<Account>findByIdOptional(id)
                .filter(account -> account.organisationCode != null && !account.blocked());
    }

    private static Caller of(Contact contact) {
        return new Caller(
                key(contact),
                contact.name,
                contact.organisation.name,
                contact.position,
                given(contact.phone),
                given(contact.email));
    }

    private static Caller of(Account account) {
        String organisation = Organisation.withCode(account.organisationCode)
                .map(found -> found.name)
                .orElse(account.organisationCode);
        return new Caller("account-" + account.id, account.name, organisation, "", "", account.email);
    }

    private static String given(String value) {
        return value == null ? "" : value;
    }
}
