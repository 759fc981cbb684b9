package org.askwell.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.customers.Organisation;

/**
 * Which changes a viewer may see, as a condition of every query on {@code ChangeRequest c}. Support, administrators and
 * auditors see all, a customer's people those of their customer, as both sides keep a copy (R13), and its manager also those
 * of the organisations below. Nobody else sees any.
 */
record ChangeScope(String condition, Map<String, Object> parameters) {

    static ChangeScope of(Viewer viewer) {
        if (viewer.support() || viewer.admin() || viewer.has(Role.AUDITOR)) {
            return new ChangeScope("1 = 1", Map.of());
        }
        if (viewer.staff() || viewer.organisationCode() == null) {
            return new ChangeScope("1 = 0", Map.of());
        }
        var codes = new ArrayList<String>();
        codes.add(viewer.organisationCode());
        if (viewer.has(Role.CUSTOMER_MANAGER)) {
            codes.addAll(Organisation.codesBelow(viewer.organisationCode()));
        }
        return new ChangeScope("c.organisationCode in :organisations", Map.of("organisations", codes));
    }

    /** @return the parameters of the condition and one more */
    Map<String, Object> with(String name, Object value) {
        var all = new HashMap<>(parameters);
        all.put(name, value);
        return all;
    }
}
