package org.askwell.customers;

import java.util.Optional;
import java.util.stream.Stream;

/** Who approves requests for patches of the products that a contract covers. */
public enum PatchApproval {
    /** They are granted at once. */
    NOBODY,
    RELEASE_MANAGER,
    CUSTOMER_MANAGER,
    /** The customer's manager first, then a release manager. */
    BOTH;

    static Optional<PatchApproval> named(String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
