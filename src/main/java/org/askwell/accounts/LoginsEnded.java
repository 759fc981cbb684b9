package org.askwell.accounts;

/** A person has logged out everywhere: what was made in those logins ends, too. */
public record LoginsEnded(Long accountId) {}
