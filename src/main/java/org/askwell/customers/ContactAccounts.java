package org.askwell.customers;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.askwell.accounts.Account;
import org.askwell.accounts.Language;

/**
 * Accounts of contacts who call or write and have never logged in (R22, R24). Nobody can log in with such an account, as no
 * identity provider knows its subject; it has no roles, and is only there to be the one a ticket belongs to.
 */
@ApplicationScoped
public class ContactAccounts {

    private static final String SUBJECT = "contact:";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Inject
    Clock clock;

    /** @return the account of the same address at the same customer if the contact has logged in, else one for the contact */
    @Transactional
    public Account of(Contact contact) {
        List<Account> loggedIn = contact.email == null
                ? List.of()
                : Account.list(
                        "lower(email) = ?1 and organisationCode = ?2 and subject not like 'contact:%'",
                        contact.email.toLowerCase(Locale.ROOT), contact.organisation.code);
        return loggedIn.size() == 1 ? loggedIn.get(0) : standIn(contact);
    }

    /**
     * Adds somebody who was not known yet to the customer's file.
     *
     * @param phone may be empty
     * @param email may be empty
     */
    @Transactional
    public Contact add(Organisation organisation, String name, String position, String phone, String email) {
        var contact = new Contact();
        contact.organisation = organisation;
        new ContactFacts(name, position, phone, email, null).copyTo(contact);
        contact.persistAndFlush();
        return contact;
    }

    private Account standIn(Contact contact) {
        Account account = Account.withSubject(SUBJECT + contact.id).orElseGet(() -> create(contact));
        account.name = contact.name;
        account.email = contact.email == null ? "" : contact.email;
        account.organisationCode = contact.organisation.code;
        return account;
    }

    private Account create(Contact contact) {
        Account.lockSubject(SUBJECT + contact.id);
        return Account.withSubject(SUBJECT + contact.id).orElseGet(() -> {
            Instant now = clock.instant();
            var account = new Account();
            account.subject = SUBJECT + contact.id;
            account.username = account.subject;
            account.name = contact.name;
            account.email = "";
            account.language = HAN.matcher(contact.name).find() ? Language.ZH : Language.EN;
            account.createdAt = now;
            account.seenAt = now;
            account.persist();
            return account;
        });
    }
}
