package org.askwell.admin;

import java.time.Instant;
import java.util.List;

import org.askwell.accounts.Account;
import org.askwell.web.Page;

/**
 * An account in the administrator's list.
 *
 * @param roles the groups of the last login; which they are now, the identity provider knows
 */
public record AccountRow(
        String name,
        String username,
        String email,
        List<String> roles,
        String organisation,
        Instant seenAt,
        boolean blocked) {

    static final int PAGE_SIZE = 20;

    /** @return one page of the accounts whose name, user name, mail or organisation contains the words; all if blank */
    static Page<AccountRow> page(String words, int number) {
        var found = words.isBlank()
                ? Account.<Account>find("order by name, id")
                : Account.<Account>find(
                        "locate(lower(?1), lower(concat(name, ' ', username, ' ', email, ' ',"
                                + " coalesce(organisationCode, '')))) > 0 order by name, id",
                        words.strip());
        return new Page<>(found.page(number - 1, PAGE_SIZE).list(), number, PAGE_SIZE, found.count())
                .map(AccountRow::of);
    }

    private static AccountRow of(Account account) {
        return new AccountRow(
                account.name,
                account.username,
                account.email,
                account.roles,
                account.organisationCode,
                account.seenAt,
                account.blocked());
    }
}
