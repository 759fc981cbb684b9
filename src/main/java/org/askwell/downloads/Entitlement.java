package org.askwell.downloads;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether somebody may download a patch, and why.
 *
 * @param reason what decided
 * @param until the last day it is allowed, the day it ended or the day it begins; null where no date matters
 * @param points everything that was looked at, in the order in which it counts; empty where one fact decides alone
 */
public record Entitlement(boolean allowed, Reason reason, LocalDate until, List<Point> points) {

    /** What decided; every one has its words in the message bundle. */
    public enum Reason {
        RELEASE_MANAGER,
        CONTRACT,
        GRANT,
        /** The patch is open to the customer by now. */
        OPEN,
        /** The customer may have what is under export control. */
        EXPORT_CLEARED,
        LOGIN_NEEDED,
        NOT_PUBLISHED,
        RECALLED,
        NO_CUSTOMER,
        NO_CONTRACT,
        CONTRACT_EXPIRED,
        CONTRACT_LATER,
        /** The contract's service level does not include the patch. */
        LEVEL,
        /** The version that is installed, as the contract says, neither needs the patch nor came by it. */
        OTHER_VERSION,
        REQUESTED,
        REFUSED,
        REVOKED,
        GRANT_EXPIRED,
        GRANT_LATER,
        EXPORT,
        /** Nobody gets the patch yet. */
        EMBARGO,
        /** Others get the patch first. */
        STAGE
    }

    /**
     * One thing that was looked at.
     *
     * @param met whether it speaks for the download
     * @param day since when, until when or from when on; null where no date matters
     */
    public record Point(Reason reason, boolean met, LocalDate day) {

        static Point met(Reason reason, LocalDate day) {
            return new Point(reason, true, day);
        }

        static Point unmet(Reason reason, LocalDate day) {
            return new Point(reason, false, day);
        }

        /** @return which way the day points */
        public Time time() {
            return switch (reason) {
                case CONTRACT, GRANT -> Time.UNTIL;
                case CONTRACT_EXPIRED, GRANT_EXPIRED -> Time.ENDED;
                default -> Time.FROM;
            };
        }
    }

    /** What a day means: the last one, one that is over, or the first one. */
    public enum Time {
        UNTIL,
        ENDED,
        FROM
    }

    static Entitlement allowed(Reason reason) {
        return new Entitlement(true, reason, null, List.of());
    }

    static Entitlement refused(Reason reason) {
        return new Entitlement(false, reason, null, List.of());
    }

    static Entitlement of(Point decisive, List<Point> points) {
        return new Entitlement(decisive.met(), decisive.reason(), decisive.day(), points);
    }

    /** @return what decided */
    public Point decisive() {
        return new Point(reason, allowed, until);
    }

    /** @return whether a request can be granted by rule: nobody has refused it, and only the contract's terms do not give it */
    public boolean leftToRule() {
        return switch (reason) {
            case LEVEL, OTHER_VERSION, GRANT_EXPIRED -> true;
            default -> false;
        };
    }

    /** @return whether asking for an authorization can help */
    public boolean mayRequest() {
        return switch (reason) {
            case REFUSED,
                    REVOKED,
                    GRANT_EXPIRED,
                    GRANT_LATER,
                    NO_CONTRACT,
                    CONTRACT_EXPIRED,
                    CONTRACT_LATER,
                    LEVEL,
                    OTHER_VERSION -> true;
            default -> false;
        };
    }
}
