package org.askwell.downloads.approvals;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.downloads.Authorization;
import org.askwell.downloads.AuthorizationDecided;
import org.askwell.downloads.AuthorizationDesk.Decision;
import org.askwell.downloads.AuthorizationRequested;
import org.askwell.downloads.DownloadsConfig;
import org.askwell.web.Page;

/** Decides requests of a customer's people at the customer's side: by its managers, or whom they ask to. */
@ApplicationScoped
class CustomerApprovals {

    @Inject
    CurrentUser user;

    @Inject
    DownloadsConfig config;

    @Inject
    Clock clock;

    @Inject
    Event<AuthorizationRequested> requested;

    @Inject
    Event<AuthorizationDecided> decided;

    /** @return one page of what waits for the user, the longest waiting first */
    Page<Authorization> waiting(int number, int size) {
        return Authorization.waitingFor(user.viewer(), number, size);
    }

    /**
     * Grants, refuses, or passes a request on that a release manager has to agree to, too.
     *
     * @throws NotFoundException if nothing with that number waits for the user
     * @throws ClientErrorException 409 for a withdrawal, which is the release managers'
     */
    @Transactional
    Authorization decide(Long id, Decision decision) {
        Authorization request = waiting(id);
        if (decision.version() != null && decision.version() != request.version) {
            throw new OptimisticLockException();
        }
        switch (decision.outcome()) {
            case GRANTED -> agree(request, decision);
            case REFUSED -> request.refuse(user.account(), decision.note(), clock);
            case REVOKED -> throw new ClientErrorException(409);
        }
        if (request.state != Authorization.State.REQUESTED) {
            decided.fire(AuthorizationDecided.of(request));
        }
        return request;
    }

    private void agree(Authorization request, Decision decision) {
        if (request.needsVendorToo()) {
            request.confirm(user.account(), decision.note(), config.decideWithin(), clock);
            requested.fire(AuthorizationRequested.of(request, false));
        } else {
            request.grant(user.account(), decision.until(), decision.note(), clock);
        }
    }

    /**
     * Lets a colleague decide, too.
     *
     * @throws NotFoundException if nothing with that number waits for the user
     * @throws ForbiddenException if the user was only asked to decide
     */
    @Transactional
    Authorization delegate(Long id, Account to) {
        Authorization request = waiting(id);
        if (!user.viewer().has(Role.CUSTOMER_MANAGER)) {
            throw new ForbiddenException();
        }
        request.delegate(to, user.account(), clock);
        requested.fire(AuthorizationRequested.of(request, false));
        return request;
    }

    /** @return who can be asked to decide: the user's colleagues, but for whoever asks for the patch */
    List<Account> colleagues(Authorization request) {
        return Account.list(
                "organisationCode = ?1 and id <> ?2 and id <> ?3 and blockedAt is null order by name",
                user.viewer().organisationCode(),
                user.viewer().accountId(),
                request.account.id);
    }

    Authorization waiting(Long id) {
        return Authorization.waitingFor(user.viewer(), id).orElseThrow(NotFoundException::new);
    }
}
