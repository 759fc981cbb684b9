package org.askwell.downloads.links;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.downloads.Patch;
import org.askwell.downloads.PatchFile;
import org.askwell.web.Page;
import org.askwell.web.SecretToken;

/**
 * A link that fetches one file for one person without a login, for a limited time. The link itself is not kept, and
 * having one entitles to nothing: that is decided at every request.
 */
@Entity
@Table(name = "download_link")
public class DownloadLink extends PanacheEntity {

    /** Whether a link can still be used, as far as the link itself decides. */
    public enum State {
        OPEN,
        EXPIRED,
        REVOKED
    }

    private static final String WITH_FILE =
            "from DownloadLink l join fetch l.patch p join fetch p.product join fetch l.account";

    /** SHA-256 of the secret part of the link, in hexadecimal digits. */
    @Column(name = "token_hash", nullable = false, updatable = false)
    public String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "patch_id", updatable = false)
    public Patch patch;

    /** The content it was made for; another one under the same name is not sent. */
    @Column(name = "file_id", nullable = false, updatable = false)
    public UUID fileId;

    /** What the file is called; part of the link. */
    @Column(name = "file_name", nullable = false, updatable = false)
    public String fileName;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", updatable = false)
    public Account account;

    /** The customer the person belonged to when making it. */
    @Column(name = "organisation_code", updatable = false)
    public String organisationCode;

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    public Instant expiresAt;

    @Column(name = "revoked_at")
    public Instant revokedAt;

    static DownloadLink of(String token, Patch patch, PatchFile file, Account account, Instant now, Instant expiry) {
        var link = new DownloadLink();
        link.tokenHash = SecretToken.hash(token);
        link.patch = patch;
        link.fileId = file.contentId();
        link.fileName = file.name();
        link.account = account;
        link.organisationCode = account.organisationCode;
        link.createdAt = now;
        link.expiresAt = expiry;
        return link;
    }

    static Optional<DownloadLink> withToken(String token) {
        return find(WITH_FILE + " where l.tokenHash = ?1", SecretToken.hash(token))
                .firstResultOptional();
    }

    static Optional<DownloadLink> ownedBy(Long accountId, long id) {
        return find(WITH_FILE + " where l.account.id = ?1 and l.id = ?2", accountId, id)
                .firstResultOptional();
    }

    /** @return one page of the person's links, the newest first */
    static Page<DownloadLink> of(Long accountId, int number, int size) {
        var all = DownloadLink.<DownloadLink>find(
                WITH_FILE + " where l.account.id = ?1 order by l.createdAt desc, l.id desc", accountId);
        return new Page<>(all.page(number - 1, size).list(), number, size, count("account.id", accountId));
    }

    static long open(Long accountId, Instant now) {
        return count("account.id = ?1 and revokedAt is null and expiresAt > ?2", accountId, now);
    }

    /** @return those of the links that were revoked */
    static Set<Long> revoked(Collection<Long> links) {
        return links.isEmpty()
                ? Set.of()
                : getEntityManager()
                        .createQuery(
                                "select l.id from DownloadLink l where l.id in :links and l.revokedAt is not null",
                                Long.class)
                        .setParameter("links", links)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    static void revokeAll(Long accountId, Instant now) {
        update("revokedAt = ?1 where account.id = ?2 and revokedAt is null", now, accountId);
    }

    State stateAt(Instant now) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }

    /** @return the file it was made for, if the patch still has it */
    Optional<PatchFile> file() {
        return patch.files.stream()
                .filter(file -> file.contentId().equals(fileId))
                .findFirst();
    }

    /** @return whether the person and the file are what they were when the link was made */
    boolean stillFits() {
        return file().isPresent() && Objects.equals(organisationCode, account.organisationCode);
    }
}
