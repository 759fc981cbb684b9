package org.askwell.tickets;

/** Who reads a message. */
public enum Visibility {
    PUBLIC,
    /** Support only, never the customer. */
    INTERNAL
}
