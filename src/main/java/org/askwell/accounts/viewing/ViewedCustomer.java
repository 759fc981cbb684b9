package org.askwell.accounts.viewing;

import java.util.Optional;
import java.util.Set;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.askwell.accounts.Role;

/**
 * The customer as whom one of the staff looks at the portal.
 *
 * @param ownRoles the roles of the one who looks, which count for nothing meanwhile
 */
public record ViewedCustomer(String code, String name, Set<String> ownRoles) {

    private static final String ATTRIBUTE = "askwell.viewed-customer";

    /** What a customer's manager has, and the mark that nothing may be changed. */
    static final Set<String> ROLES = Set.of(Role.CUSTOMER, Role.CUSTOMER_MANAGER, Role.VIEWING);

    public static Optional<ViewedCustomer> of(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }

    /** @return the roles that the identity provider gave the user, whatever the user looks at */
    public static Set<String> ownRoles(SecurityIdentity identity) {
        return of(identity).map(ViewedCustomer::ownRoles).orElseGet(identity::getRoles);
    }

    /** @return the same user, who sees what the customer sees */
    SecurityIdentity eyesOf(SecurityIdentity user) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(user.getPrincipal())
                .addRoles(ROLES)
                .addCredentials(user.getCredentials())
                .addAttributes(user.getAttributes())
                .addAttribute(ATTRIBUTE, this)
                .build();
    }
}
