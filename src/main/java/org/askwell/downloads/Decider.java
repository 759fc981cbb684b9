package org.askwell.downloads;

/** Who has to agree to a request for a patch. */
public enum Decider {
    RELEASE_MANAGER,
    CUSTOMER_MANAGER,
    /** The customer's manager first, then a release manager. */
    BOTH
}
