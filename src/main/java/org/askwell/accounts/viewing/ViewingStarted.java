package org.askwell.accounts.viewing;

import java.time.Instant;

/** One of the staff began to look at the portal as a customer. */
public record ViewingStarted(String organisationCode, Instant until) {}
