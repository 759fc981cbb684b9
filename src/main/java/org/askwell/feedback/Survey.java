package org.askwell.feedback;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.tickets.Ticket;
import org.askwell.web.SecretToken;

/**
 * A requester was asked how a ticket went (R26): by a link that needs no login, can be used until it expires, and of which only
 * a hash is kept (T10, T22). The answer is the ticket's rating, so whoever has rated there needs no link any more.
 */
@Entity
public class Survey extends PanacheEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ticket_id", updatable = false)
    public Ticket ticket;

    /** SHA-256 of the secret part of the link, in hexadecimal digits. */
    @Column(name = "token_hash", nullable = false, updatable = false)
    public String tokenHash;

    @Column(name = "asked_at", nullable = false, updatable = false)
    public Instant askedAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    public Instant expiresAt;

    static Optional<Survey> withToken(String token) {
        return find("from Survey s join fetch s.ticket where s.tokenHash = ?1", SecretToken.hash(token))
                .firstResultOptional();
    }
}
