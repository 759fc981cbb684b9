package org.askwell.customers;

import java.util.List;
import java.util.Optional;

import org.askwell.accounts.Account;
import org.askwell.accounts.Role;

/** Who can be named to approve changes: managers of the customer and of the organisations above it (R13). */
final class Approvers {

    private Approvers() {}

    static List<ContractResource.Choice> choices(Organisation organisation) {
        return Account.<Account>list("organisationCode in ?1 and blockedAt is null order by name", organisation.line())
                .stream()
                .filter(account -> account.roles.contains(Role.CUSTOMER_MANAGER))
                .map(account -> new ContractResource.Choice(account.username, account.name))
                .toList();
    }

    /** @return the manager with that user name, if it is one who can be named */
    static Optional<Account> of(Organisation organisation, String username) {
        return Account.withUsername(username)
                .filter(account -> account.roles.contains(Role.CUSTOMER_MANAGER)
                        && account.organisationCode != null
                        && organisation.line().contains(account.organisationCode));
    }
}
