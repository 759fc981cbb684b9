package org.askwell.customers;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.web.Page;
import org.askwell.web.SecretToken;

/** A link that lets one person join a customer, once and for a limited time (T22). The link itself is not kept. */
@Entity
public class Invitation extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    public Organisation organisation;

    /** Whom it is for: the mail address that the identity provider must have verified. */
    @Column(nullable = false)
    public String email;

    /** SHA-256 of the secret part of the link, in hexadecimal digits. */
    @Column(name = "token_hash", nullable = false)
    public String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invited_by_id")
    public Account invitedBy;

    @Column(name = "created_at", nullable = false)
    public Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    public Instant expiresAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "used_by_id")
    public Account usedBy;

    @Column(name = "used_at")
    public Instant usedAt;

    /** Null unless whoever may invite has taken it back. */
    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;

    static Optional<Invitation> withToken(String token) {
        return find("tokenHash", SecretToken.hash(token)).firstResultOptional();
    }

    /** As {@link #withToken}, but nobody else can use it before this transaction ends. */
    static Optional<Invitation> lockedWithToken(String token) {
        return find("tokenHash", SecretToken.hash(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** As {@link #lockedWithToken}, of an invitation to that customer. */
    static Optional<Invitation> locked(Organisation organisation, long id) {
        return find("organisation = ?1 and id = ?2", organisation, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** @return one page of the customer's invitations that can still be used, the newest first */
    static Page<Invitation> open(Organisation organisation, Instant now, int number, int size) {
        var all = Invitation.<Invitation>find(
                "organisation = ?1 and usedAt is null and withdrawnAt is null and expiresAt > ?2"
                        + " order by createdAt desc, id desc",
                organisation,
                now);
        return new Page<>(all.page(number - 1, size).list(), number, size, all.count());
    }

    boolean usableAt(Instant now) {
        return usedAt == null && withdrawnAt == null && now.isBefore(expiresAt);
    }
}
