package org.askwell.downloads.links;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriBuilder;

import org.askwell.accounts.Account;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.LoginsEnded;
import org.askwell.downloads.Download;
import org.askwell.downloads.LinkStates;
import org.askwell.downloads.Patch;
import org.askwell.downloads.PatchFile;
import org.askwell.web.Page;
import org.askwell.web.PortalAddress;
import org.askwell.web.SecretToken;

/** Makes and revokes the links of the user; whether the user may have the file is decided before. */
@ApplicationScoped
class DownloadLinks implements LinkStates {

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    LinksConfig config;

    @Inject
    PortalAddress portal;

    /** @return the link, or nothing if the user has {@link LinksConfig#open()} of them already */
    @Transactional
    Optional<MadeLink> make(Patch patch, PatchFile file) {
        Account account = user.account();
        Account.lock(account.id);
        Instant now = clock.instant();
        if (DownloadLink.open(account.id, now) >= config.open()) {
            return Optional.empty();
        }
        String token = SecretToken.make();
        DownloadLink link = DownloadLink.of(token, patch, file, account, now, now.plus(config.lifetime()));
        link.persist();
        String path = UriBuilder.fromPath("/fetch/{token}/{name}")
                .build(token, file.name())
                .toString();
        return Optional.of(MadeLink.of(link, file.sha256(), portal.of(path)));
    }

    /** @return one page of the user's links, the newest first */
    @Transactional
    Page<LinkRow> own(int number, int size) {
        Page<DownloadLink> links = DownloadLink.of(user.viewer().accountId(), number, size);
        var fetched =
                Download.fetchedBy(links.items().stream().map(link -> link.id).toList());
        Instant now = clock.instant();
        return links.map(link -> LinkRow.of(
                link,
                fetched.getOrDefault(link.id, Download.Fetched.NOTHING),
                user.viewer().language(),
                now));
    }

    /**
     * Makes the link useless, also for a download that is to be resumed; again changes nothing.
     *
     * @throws NotFoundException if the user has no such link
     */
    @Transactional
    void revoke(long id) {
        DownloadLink link = DownloadLink.ownedBy(user.viewer().accountId(), id).orElseThrow(NotFoundException::new);
        if (link.revokedAt == null) {
            link.revokedAt = clock.instant();
        }
    }

    @Override
    public Set<Long> revoked(Collection<Long> links) {
        return DownloadLink.revoked(links);
    }

    @Transactional
    void ended(@Observes LoginsEnded event) {
        DownloadLink.revokeAll(event.accountId(), clock.instant());
    }
}
