package org.askwell.customers;

import java.util.HashMap;
import java.util.Map;

import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;

/**
 * Which organisations a viewer may see, as a condition of every query on {@code Organisation o}. Staff see all, a customer's
 * manager the own one and all below it, everybody else the own one (R24). Nobody sees what is above or beside.
 */
record OrganisationScope(String condition, Map<String, Object> parameters) {

    static OrganisationScope of(Viewer viewer) {
        if (viewer.staff()) {
            return new OrganisationScope("1 = 1", Map.of());
        }
        String own = viewer.organisationCode();
        if (own == null) {
            return new OrganisationScope("1 = 0", Map.of());
        }
        return viewer.has(Role.CUSTOMER_MANAGER)
                ? new OrganisationScope("locate(:branch, o.path) > 0", Map.of("branch", Organisation.branch(own)))
                : new OrganisationScope("o.code = :own", Map.of("own", own));
    }

    /** @return the parameters of the condition and one more */
    Map<String, Object> with(String name, Object value) {
        var all = new HashMap<>(parameters);
        all.put(name, value);
        return all;
    }
}
