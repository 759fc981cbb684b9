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
import org.askwell.downloads.FileRequest;

/** Decides whether a link gets its file, anew at every request. */
@ApplicationScoped
class LinkCheck {

    /**
     * The decision.
     *
     * @param link null if there is none
     * @param viewer for whom the link was made, without any role: a link never gets more than a customer would; or
     *     somebody else who uses it
     * @param refusal null if the file is to be sent
     * @param entitlement null if it did not come to that
     * @param nanos how long it took to decide that
     */
    record Verdict(DownloadLink link, Viewer viewer, LinkRefusal refusal, Entitlement entitlement, long nanos) {

        /** @return what there is to decide, for the record; there must be a link */
        FileRequest request() {
            String reason =
                    entitlement == null ? refusal.name() : entitlement.reason().name();
            return new FileRequest(
                    FileRequest.Way.LINK, viewer, link.patch, link.file().orElse(null), link.id, reason, nanos);
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
                .filter(found -> found.fileName.equals(fileName))
                .orElse(null);
        if (link == null) {
            return new Verdict(null, null, LinkRefusal.UNKNOWN, null, 0);
        }
        Viewer owner = withoutRoles(link.account);
        LinkRefusal ofLink = refusal(link);
        if (ofLink != null) {
            return new Verdict(link, ofLink == LinkRefusal.FOREIGN ? user.viewer() : owner, ofLink, null, 0);
        }
        long begin = System.nanoTime();
        Entitlement entitlement = entitlements.of(owner, link.patch);
        LinkRefusal refusal = entitlement.allowed() ? null : LinkRefusal.NOT_ENTITLED;
        return new Verdict(link, owner, refusal, entitlement, System.nanoTime() - begin);
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
