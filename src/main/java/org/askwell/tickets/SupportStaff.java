package org.askwell.tickets;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.askwell.accounts.Account;
import org.askwell.accounts.Role;

/** The people whom a ticket can be given to. */
public final class SupportStaff {

    private static final List<String> ROLES = List.of(Role.AGENT, Role.EXPERT, Role.SUPERVISOR);

    private SupportStaff() {}

    /** @return everybody of support who has logged in at least once, by name */
    public static List<Account> all() {
        return Account.withAnyRole(ROLES).stream()
                .sorted(Comparator.comparing(account -> account.name))
                .toList();
    }

    /** @return the person of support of that user name */
    public static Optional<Account> withUsername(String username) {
        return Account.withUsername(username)
                .filter(account -> account.roles.stream().anyMatch(ROLES::contains));
    }
}
