package org.askwell.feedback.periodic;

import java.time.Instant;

/**
 * Somebody is to be asked how satisfied the customer is.
 *
 * @param link secret until it is used
 * @param reminder whether the same was asked before
 */
public record PeriodicAsked(Long accountId, String organisationName, String link, Instant expiresAt, boolean reminder) {

    /** Leaves out the link (T23). */
    @Override
    public String toString() {
        return "PeriodicAsked[organisationName=" + organisationName + "]";
    }
}
