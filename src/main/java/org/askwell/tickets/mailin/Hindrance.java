package org.askwell.tickets.mailin;

/** Why a mail became neither a ticket nor a reply by itself. */
public enum Hindrance {
    /** Nobody is known under the address. */
    UNKNOWN_SENDER,
    /** There is no address, or more than one. */
    NO_SENDER,
    /** Several people are known under the address. */
    SEVERAL_PEOPLE,
    /** Somebody of our own: what staff write to customers, they write on the portal (T25). */
    STAFF,
    /** An administrator keeps the sender out. */
    BLOCKED,
    /** No person wrote it: an answer of a machine, a list, a report about another mail (RFC 3834). */
    AUTOMATIC,
    /** It came from the portal itself. */
    OWN,
    /** The sender has written too often in the last hour. */
    TOO_MANY,
    TOO_LARGE,
    UNREADABLE;

    /** @return whether nobody waits for an answer */
    boolean stops() {
        return this == AUTOMATIC || this == OWN;
    }
}
