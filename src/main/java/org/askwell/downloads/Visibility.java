package org.askwell.downloads;

/**
 * Who may know of a published patch. The vendor's people always may, and whoever gets a patch or has begun to download it, too.
 */
public enum Visibility {
    EVERYONE,
    /** Customers who have or had a contract for the product; what they say to run does not count. */
    CUSTOMERS,
    /** Nobody else; also customers whose release stage has not begun do not. */
    ENTITLED
}
