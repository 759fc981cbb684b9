package org.askwell.tickets.views;

import org.askwell.tickets.DeskListing;

/**
 * What is entered about a view, not yet checked.
 *
 * @param shared whether everybody of support sees it
 * @param version the one that was edited, or null for a new view
 */
public record ViewFacts(String name, boolean shared, DeskListing listing, Integer version) {

    /** The longest name, in characters. */
    static final int NAME_LENGTH = 60;
}
