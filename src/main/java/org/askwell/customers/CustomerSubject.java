package org.askwell.customers;

/** A part of the customer file (R24). */
public enum CustomerSubject {
    ORGANISATION,
    CONTACT,
    CONTRACT,
    INSTALLATION,
    DOCUMENT
}
