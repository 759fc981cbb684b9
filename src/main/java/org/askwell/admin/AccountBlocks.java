package org.askwell.admin;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.CurrentUser;

/** Keeps accounts out and lets them in again; both are accounted for, and again changes nothing. */
@ApplicationScoped
class AccountBlocks {

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @throws ClientErrorException 409 for the administrator's own account */
    @Transactional
    void block(String username) {
        Account account = account(username);
        if (account.id.equals(user.viewer().accountId())) {
            throw new ClientErrorException(409);
        }
        if (!account.blocked()) {
            account.blockedAt = clock.instant();
            audit.record(AuditAct.ACCOUNT_BLOCKED, username, null);
        }
    }

    @Transactional
    void lift(String username) {
        Account account = account(username);
        if (account.blocked()) {
            account.blockedAt = null;
            audit.record(AuditAct.ACCOUNT_ADMITTED, username, null);
        }
    }

    private static Account account(String username) {
        return Account.withUsername(username).orElseThrow(NotFoundException::new);
    }
}
