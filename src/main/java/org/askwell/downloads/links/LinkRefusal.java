package org.askwell.downloads.links;

/** Why a link gets nothing. */
public enum LinkRefusal {
    /** No such link was made: it was mistyped, cut off or altered (T10). */
    UNKNOWN(403),
    /** Somebody else than its owner, who is logged in, uses it. */
    FOREIGN(403),
    NOT_ENTITLED(403),
    EXPIRED(410),
    REVOKED(410),
    /** The account was blocked or belongs to another customer, or the file is another one. */
    ENDED(410);

    private final int status;

    LinkRefusal(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
