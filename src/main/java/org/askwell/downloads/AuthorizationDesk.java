package org.askwell.downloads;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.customers.Contract;
import org.askwell.customers.PatchApproval;
import org.askwell.downloads.Entitlement.Reason;

/**
 * Takes requests for patches and decides them: at once where a contract gives the patch or needs nobody's approval, else by
 * whoever the contract or the release plan names.
 */
@ApplicationScoped
public class AuthorizationDesk {

    /** What a release manager may do with a request. */
    public enum Outcome {
        GRANTED,
        REFUSED,
        REVOKED
    }

    /**
     * A release manager's decision.
     *
     * @param until the last day of a grant, else null
     * @param note words for the person who asked, or null
     * @param version the state of the request that was looked at, or null
     */
    public record Decision(Outcome outcome, LocalDate until, String note, Integer version) {}

    @Inject
    EntitlementCheck entitlements;

    @Inject
    CurrentUser user;

    @Inject
    PatchVisibility patches;

    @Inject
    ReleasePlans plans;

    @Inject
    DownloadsConfig config;

    @Inject
    Clock clock;

    @Inject
    Event<AuthorizationRequested> requested;

    @Inject
    Event<AuthorizationDecided> decided;

    /**
     * Asks for a patch. Asking again while a request is open or a grant is good changes nothing.
     *
     * @param reason what it is needed for, already checked
     * @throws NotFoundException if the patch is not visible
     * @throws ClientErrorException 409 if asking cannot help, as with a recalled patch
     */
    @Transactional
    public Authorization request(String key, String reason) {
        Patch patch = patches.of(user.viewer(), key).orElseThrow(NotFoundException::new);
        // Whoever presses the button twice at once waits here, and then finds what the first press made.
        Account.lock(user.viewer().accountId());
        Entitlement now = entitlements.of(user.viewer(), patch);
        LocalDate today = LocalDate.now(clock);
        return Authorization.of(user.viewer().accountId(), List.of(patch.id)).stream()
                .filter(earlier -> earlier.state == Authorization.State.REQUESTED || earlier.grantedOn(today))
                .findFirst()
                .orElseGet(() -> take(patch, reason, now));
    }

    private Authorization take(Patch patch, String reason, Entitlement now) {
        boolean byContract = now.reason() == Reason.CONTRACT;
        if (!byContract && !now.mayRequest()) {
            throw new ClientErrorException(409);
        }
        LocalDate today = LocalDate.now(clock);
        Optional<Contract> contract =
                Contract.approvingPatches(user.viewer().organisationCode(), patch.product.code, today);
        Authorization request = Authorization.request(
                patch, user.account(), reason, decider(patch, contract), config.decideWithin(), clock);
        if (byContract) {
            request.grantByContract(now.until(), clock);
        } else if (now.leftToRule() && approval(contract) == PatchApproval.NOBODY) {
            request.grant(null, lastDay(contract.orElseThrow(), today), null, clock);
        }
        if (request.state == Authorization.State.GRANTED) {
            decided.fire(AuthorizationDecided.of(request));
        } else {
            requested.fire(AuthorizationRequested.of(request, false));
        }
        return request;
    }

    private LocalDate lastDay(Contract contract, LocalDate today) {
        LocalDate usual = today.plusDays(config.grantDays());
        return usual.isBefore(contract.endsOn) ? usual : contract.endsOn;
    }

    private static PatchApproval approval(Optional<Contract> contract) {
        return contract.map(each -> each.patchApproval).orElse(null);
    }

    /** A customer without another manager has nobody to ask, so a release manager decides. */
    private Decider decider(Patch patch, Optional<Contract> contract) {
        Viewer viewer = user.viewer();
        boolean asked = !viewer.has(Role.CUSTOMER_MANAGER)
                && !Account.managersOf(viewer.organisationCode()).isEmpty();
        return asked ? Decider.of(approval(contract)).orElseGet(() -> plans.decider(patch)) : Decider.RELEASE_MANAGER;
    }

    /**
     * Lets another release manager know that it is for that person to decide.
     *
     * @throws NotFoundException if there is no such request
     * @throws ClientErrorException 409 if it does not wait for a release manager
     */
    @Transactional
    Authorization delegate(Long id, Account to) {
        Authorization request = Authorization.withId(id).orElseThrow(NotFoundException::new);
        guardTurn(request);
        request.delegate(to, user.account(), clock);
        requested.fire(AuthorizationRequested.of(request, false));
        return request;
    }

    /** @return the release managers but for the user */
    List<Account> otherManagers() {
        return Account.withRole(Role.RELEASE_MANAGER).stream()
                .filter(manager -> !manager.id.equals(user.viewer().accountId()) && !manager.blocked())
                .toList();
    }

    private static void guardTurn(Authorization request) {
        if (request.turn == Authorization.Turn.CUSTOMER) {
            throw new ClientErrorException(409);
        }
    }

    /**
     * @throws NotFoundException if there is no such request
     * @throws ClientErrorException 409 if it was decided meanwhile, or the customer's manager has to decide first
     */
    @Transactional
    public Authorization decide(Long id, Decision decision) {
        Authorization request = Authorization.withId(id).orElseThrow(NotFoundException::new);
        if (decision.version() != null && decision.version() != request.version) {
            throw new ClientErrorException(409);
        }
        guardTurn(request);
        switch (decision.outcome()) {
            case GRANTED -> request.grant(user.account(), decision.until(), decision.note(), clock);
            case REFUSED -> request.refuse(user.account(), decision.note(), clock);
            case REVOKED -> request.revoke(user.account(), decision.note(), clock);
        }
        decided.fire(AuthorizationDecided.of(request));
        return request;
    }
}
