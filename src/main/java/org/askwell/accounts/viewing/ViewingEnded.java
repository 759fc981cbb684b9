package org.askwell.accounts.viewing;

/** One of the staff ended looking at the portal as a customer, before the time was over. */
public record ViewingEnded(String organisationCode) {}
