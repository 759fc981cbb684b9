package org.askwell.customers;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.CurrentUser;
import org.askwell.web.Page;
import org.askwell.web.PortalAddress;
import org.askwell.web.SecretToken;

/** Makes invitations and lets people use them. Who may invite is decided before. */
@ApplicationScoped
class Invitations {

    /** Why the person who is logged in cannot use an invitation that is good. */
    public enum Hindrance {
        STAFF,
        OTHER_MAIL,
        HAS_CUSTOMER
    }

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    InvitationConfig config;

    @Inject
    PortalAddress portal;

    @Inject
    Event<ColleagueInvited> invited;

    /** @return the link; it cannot be shown again */
    @Transactional
    String invite(Organisation organisation, String email) {
        String token = SecretToken.make();
        var invitation = new Invitation();
        invitation.organisation = organisation;
        invitation.email = email;
        invitation.tokenHash = SecretToken.hash(token);
        invitation.invitedBy = user.account();
        invitation.createdAt = clock.instant();
        invitation.expiresAt = invitation.createdAt.plus(config.lifetime());
        invitation.persist();
        String link = portal.of("/invitations/" + token);
        invited.fire(new ColleagueInvited(
                invitation.id,
                organisation.code,
                organisation.name,
                email,
                invitation.invitedBy.name,
                user.viewer().language(),
                link,
                invitation.expiresAt));
        return link;
    }

    /**
     * Makes the link useless; again changes nothing.
     *
     * @throws NotFoundException if the customer has no such invitation
     * @throws ClientErrorException 410 if it is used already: whoever joined stays
     */
    @Transactional
    void withdraw(Organisation organisation, long id) {
        Invitation invitation = Invitation.locked(organisation, id).orElseThrow(NotFoundException::new);
        if (invitation.usedAt != null) {
            throw new ClientErrorException(410);
        }
        if (invitation.withdrawnAt == null) {
            invitation.withdrawnAt = clock.instant();
        }
    }

    /** @return one page of the invitations that can still be used, the newest first */
    @Transactional
    Page<PendingInvitation> pending(Organisation organisation, int number, int size) {
        return Invitation.open(organisation, clock.instant(), number, size).map(PendingInvitation::of);
    }

    /**
     * @throws NotFoundException if no such link was ever made
     * @throws ClientErrorException 410 if it is used, withdrawn or too old
     */
    Invitation usable(String token) {
        return usable(Invitation.withToken(token));
    }

    private Invitation usable(Optional<Invitation> found) {
        Invitation invitation = found.orElseThrow(NotFoundException::new);
        if (!invitation.usableAt(clock.instant())) {
            throw new ClientErrorException(410);
        }
        return invitation;
    }

    /** @return why the user cannot use it, or nothing if the user can; for somebody not logged in nothing either */
    Optional<Hindrance> hindrance(Invitation invitation) {
        if (!user.viewer().loggedIn()) {
            return Optional.empty();
        }
        Account account = user.account();
        if (user.viewer().staff()) {
            return Optional.of(Hindrance.STAFF);
        }
        if (account.organisationCode != null) {
            return Optional.of(Hindrance.HAS_CUSTOMER);
        }
        return MailAddress.same(account.email, invitation.email) ? Optional.empty() : Optional.of(Hindrance.OTHER_MAIL);
    }

    /** Lets the user join, unless something is in the way. */
    @Transactional
    Optional<Hindrance> accept(String token) {
        Invitation invitation = usable(Invitation.lockedWithToken(token));
        Optional<Hindrance> hindrance = hindrance(invitation);
        if (hindrance.isEmpty()) {
            Account account = user.account();
            account.organisationCode = invitation.organisation.code;
            invitation.usedBy = account;
            invitation.usedAt = clock.instant();
        }
        return hindrance;
    }
}
