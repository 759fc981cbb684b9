package org.askwell.knowledge;

/** Who may read a published article: everybody, whoever is logged in, one customer, or the vendor's staff. */
public enum Audience {
    PUBLIC,
    CUSTOMERS,
    ORGANISATION,
    STAFF
}
