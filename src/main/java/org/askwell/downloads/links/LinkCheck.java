package org.askwell.downloads.links;

import java.time.Clock;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.accounts.Account;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Viewer;
import org.askwell.downloads.Entitlement;
import org.askwell.downloads.EntitlementCheck;
import org.askwell.downloads.Patch;

/** Decides whether a link gets its file, anew at every request. */
@ApplicationScoped
class LinkCheck {

    /**
     * The decision.
     *
     * @param link null if there is none
     * @param owner for whom the link was made, without any role: a link never gets more than a customer would
     * @param refusal null if the file is to be sent
     * @param entitlement null if it did not come to that
     */
    record Verdict(DownloadLink link, Viewer owner, LinkRefusal refusal, Entitlement entitlement) {

        Patch patch() {
            return link.patch;
        }
    }

    @Inject
    CurrentUser user;

    @Inject
    EntitlementCheck entitlements;

    @Inject
    Clock clock;

    /** @param fileName as the link says it; it is part of the link */
    Verdict of(String token, String fileName) {
        DownloadLink link = DownloadLink.withToken(token)
                .filter(found -> found.patch.fileName.equals(fileName))
                .orElse(null);
        if (link == null) {
            return new Verdict(null, null, LinkRefusal.UNKNOWN, null);
        }
        Viewer owner = withoutRoles(link.account);
        LinkRefusal ofLink = refusal(link);
        if (ofLink != null) {
            return new Verdict(link, owner, ofLink, null);
        }
        Entitlement entitlement = entitlements.of(owner, link.patch);
        return new Verdict(link, owner, entitlement.allowed() ? null : LinkRefusal.NOT_ENTITLED, entitlement);
    }

    private LinkRefusal refusal(DownloadLink link) {
        if (user.viewer().loggedIn() && !user.viewer().accountId().equals(link.account.id)) {
            return LinkRefusal.FOREIGN;
        }
        if (link.account.blocked() || !link.stillFits()) {
            return LinkRefusal.ENDED;
        }
        return switch (link.stateAt(clock.instant())) {
            case OPEN -> null;
            case EXPIRED -> LinkRefusal.EXPIRED;
            case REVOKED -> LinkRefusal.REVOKED;
        };
    }

    /** The roles of the last login may have changed since, so none of them counts. */
    static Viewer withoutRoles(Account account) {
        return new Viewer(account.id, account.organisationCode, Set.of(), account.language);
    }
}
