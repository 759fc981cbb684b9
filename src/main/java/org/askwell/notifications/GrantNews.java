package org.askwell.notifications;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.downloads.grants.DownloadGrant;
import org.askwell.downloads.grants.GrantChanged;

/** Tells people who were given a right to patches without having asked for it, and again when it is taken back (R2). */
@ApplicationScoped
class GrantNews {

    @Inject
    Delivery delivery;

    void changed(@Observes GrantChanged event) {
        DownloadGrant grant = DownloadGrant.findById(event.grantId());
        NotificationKind kind = event.revoked() ? NotificationKind.RIGHT_REVOKED : NotificationKind.RIGHT_GIVEN;
        String path = grant.patch == null ? "/downloads?product=" + event.thing() : "/downloads/" + event.thing();
        delivery.deliver(
                language -> new Notice(kind, null, event.thing(), subject(grant, language), null, path),
                receivers(grant));
    }

    private static String subject(DownloadGrant grant, Language language) {
        String thing = grant.patch == null ? grant.product.name(language) : grant.patch.title(language);
        return thing + " (" + grant.startsOn + " – " + grant.endsOn + ")";
    }

    private static List<Account> receivers(DownloadGrant grant) {
        return grant.account != null
                ? List.of(grant.account)
                : Account.list("organisationCode = ?1 and blockedAt is null", grant.organisationCode);
    }
}
