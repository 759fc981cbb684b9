package org.askwell.downloads;

import java.util.Optional;

import org.askwell.customers.PatchApproval;

/** Who has to agree to a request for a patch. */
public enum Decider {
    RELEASE_MANAGER,
    CUSTOMER_MANAGER,
    /** The customer's manager first, then a release manager. */
    BOTH;

    /**
     * What no contract gives at once waits for somebody, so nobody is a release manager here.
     *
     * @param approval what the contract says, or null if it says nothing
     */
    static Optional<Decider> of(PatchApproval approval) {
        return Optional.ofNullable(approval).map(said -> switch (said) {
            case NOBODY, RELEASE_MANAGER -> RELEASE_MANAGER;
            case CUSTOMER_MANAGER -> CUSTOMER_MANAGER;
            case BOTH -> BOTH;
        });
    }
}
