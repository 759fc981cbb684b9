package org.askwell.downloads;

import java.time.LocalDate;

/**
 * Whether somebody may download a patch, and why.
 *
 * @param until the last day it is allowed, or the day it ended; null where no date matters
 */
public record Entitlement(boolean allowed, Reason reason, LocalDate until) {

    /** What decided; every one has its words in the message bundle. */
    public enum Reason {
        RELEASE_MANAGER,
        CONTRACT,
        GRANT,
        LOGIN_NEEDED,
        NOT_PUBLISHED,
        RECALLED,
        REQUESTED,
        REFUSED,
        REVOKED,
        GRANT_EXPIRED,
        CONTRACT_EXPIRED,
        NO_CONTRACT,
        NO_CUSTOMER
    }

    static Entitlement allowed(Reason reason, LocalDate until) {
        return new Entitlement(true, reason, until);
    }

    static Entitlement refused(Reason reason) {
        return new Entitlement(false, reason, null);
    }

    static Entitlement refused(Reason reason, LocalDate ended) {
        return new Entitlement(false, reason, ended);
    }

    /** @return whether asking for an authorization can help */
    public boolean mayRequest() {
        return switch (reason) {
            case REFUSED, REVOKED, GRANT_EXPIRED, CONTRACT_EXPIRED, NO_CONTRACT -> true;
            default -> false;
        };
    }
}
