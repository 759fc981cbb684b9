package org.askwell.downloads.feeds;

/** Why a token gets nothing. */
public enum TokenRefusal {
    /** No such token was made: it was mistyped, cut off or altered (T10). */
    UNKNOWN(403),
    /** It was made for another product or another use. */
    OTHER_SCOPE(403),
    /** Somebody else than its owner, who is logged in, uses it. */
    FOREIGN(403),
    EXPIRED(410),
    REVOKED(410),
    /** The account was blocked or belongs to another customer. */
    ENDED(410);

    private final int status;

    TokenRefusal(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
