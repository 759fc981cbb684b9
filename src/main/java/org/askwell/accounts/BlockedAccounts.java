package org.askwell.accounts;

import jakarta.inject.Inject;

import io.quarkus.security.ForbiddenException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Keeps out whom an administrator has blocked, from the next request on: sessions and tokens that the identity provider
 * has given out go on for minutes, even if the user is disabled there.
 */
class BlockedAccounts {

    @Inject
    CurrentUser user;

    /** @throws ForbiddenException for every page and every call of a blocked user */
    @ServerRequestFilter
    void refuse() {
        if (user.blocked()) {
            throw new ForbiddenException();
        }
    }
}
