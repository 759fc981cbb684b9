package org.askwell.accounts.viewing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.askwell.accounts.Account;

/** One of the staff looks at the portal as a customer's manager sees it, for a while and without changing anything. */
@Entity
public class Viewing extends PanacheEntityBase {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", updatable = false)
    public Account account;

    @Column(name = "organisation_code", nullable = false, updatable = false)
    public String organisationCode;

    @Column(name = "organisation_name", nullable = false, updatable = false)
    public String organisationName;

    @Column(name = "started_at", nullable = false, updatable = false)
    public Instant startedAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    public Instant expiresAt;

    /** When it was ended before that; else null. */
    @Column(name = "ended_at")
    public Instant endedAt;

    /** @return the viewing if it is that user's and goes on */
    static Optional<Viewing> running(UUID id, String subject, Instant now) {
        return find("id = ?1 and account.subject = ?2 and endedAt is null and expiresAt > ?3", id, subject, now)
                .firstResultOptional();
    }
}
