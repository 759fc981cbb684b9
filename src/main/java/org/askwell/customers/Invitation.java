package org.askwell.customers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;

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

    static Optional<Invitation> withToken(String token) {
        return find("tokenHash", hash(token)).firstResultOptional();
    }

    /** As {@link #withToken}, but nobody else can use it before this transaction ends. */
    static Optional<Invitation> lockedWithToken(String token) {
        return find("tokenHash", hash(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** @return the invitations of the customer that can still be used, the newest first */
    static List<Invitation> open(String organisationCode, Instant now) {
        return list(
                "organisation.code = ?1 and usedAt is null and expiresAt > ?2 order by createdAt desc",
                organisationCode,
                now);
    }

    boolean usableAt(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
