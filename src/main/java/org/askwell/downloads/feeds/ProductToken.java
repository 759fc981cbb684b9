package org.askwell.downloads.feeds;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.customers.Product;
import org.askwell.web.Page;
import org.askwell.web.SecretToken;

/** What lets one program ask about the patches of one product in somebody's name. The secret itself is not kept. */
@Entity
@Table(name = "product_token")
public class ProductToken extends PanacheEntity {

    /** What it is good for. */
    public enum Scope {
        /** To read the Atom feed of what its owner may see. */
        FEED,
        /** To ask for updates of an installation at its owner's customer. */
        UPDATES
    }

    /** Whether it can still be used, as far as the token itself decides. */
    public enum State {
        OPEN,
        EXPIRED,
        REVOKED
    }

    /** So exactly is it noted when a token was used; a product that asks every second writes nothing. */
    static final Duration USE_STEP = Duration.ofHours(1);

    /** SHA-256 of the secret, in hexadecimal digits. */
    @Column(name = "token_hash", nullable = false, updatable = false)
    public String tokenHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Scope scope;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id", updatable = false)
    public Product product;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", updatable = false)
    public Account account;

    /** The customer the person belonged to when making it. */
    @Column(name = "organisation_code", updatable = false)
    public String organisationCode;

    /** What its owner calls it: the program or the machine. */
    @Column(nullable = false, updatable = false)
    public String name;

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    public Instant expiresAt;

    @Column(name = "revoked_at")
    public Instant revokedAt;

    /** When it was used last, at most {@link #USE_STEP} too early; null if never. */
    @Column(name = "used_at")
    public Instant usedAt;

    /** The version that the installed product said last; null for feeds. */
    @Column(name = "reported_version")
    public String reportedVersion;

    static Optional<ProductToken> withSecret(String secret) {
        return find(
                        "from ProductToken t join fetch t.product join fetch t.account where t.tokenHash = ?1",
                        SecretToken.hash(secret))
                .firstResultOptional();
    }

    static Optional<ProductToken> ownedBy(Long accountId, long id) {
        return find("account.id = ?1 and id = ?2", accountId, id).firstResultOptional();
    }

    /** @return one page of the person's tokens, the newest first */
    static Page<ProductToken> of(Long accountId, int number, int size) {
        var all = ProductToken.<ProductToken>find(
                "from ProductToken t join fetch t.product where t.account.id = ?1 order by t.createdAt desc, t.id desc",
                accountId);
        return new Page<>(all.page(number - 1, size).list(), number, size, count("account.id", accountId));
    }

    static long open(Long accountId, Instant now) {
        return count("account.id = ?1 and revokedAt is null and expiresAt > ?2", accountId, now);
    }

    /** A product that is installed goes on asking, whoever logs out; a feed is read by the person. */
    static void revokeFeeds(Long accountId, Instant now) {
        update("revokedAt = ?1 where account.id = ?2 and scope = ?3 and revokedAt is null", now, accountId, Scope.FEED);
    }

    State stateAt(Instant now) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }

    /** @return whether its owner may still come in and belongs to the same customer */
    boolean stillFits() {
        return !account.blocked() && Objects.equals(organisationCode, account.organisationCode);
    }

    /** @return its owner. The roles of the last login may have changed since, so none of them counts. */
    Viewer reader() {
        return new Viewer(account.id, account.organisationCode, Set.of(), account.language);
    }

    boolean useIsNewsAt(Instant now) {
        return usedAt == null || usedAt.plus(USE_STEP).isBefore(now);
    }
}
