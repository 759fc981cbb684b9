package org.askwell.downloads.grants;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.ws.rs.ClientErrorException;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.customers.Product;
import org.askwell.downloads.Patch;
import org.askwell.web.Page;

/** The right to patches that a release manager gave to a person or a customer without being asked, in place of a contract. */
@Entity
@Table(name = "download_grant")
public class DownloadGrant extends PanacheEntity {

    /** What a grant is good for on a day. */
    public enum State {
        LATER,
        GOOD,
        OVER,
        REVOKED
    }

    private static final String WITH_ALL = "from DownloadGrant g left join fetch g.account left join fetch g.product"
            + " left join fetch g.patch join fetch g.grantedBy";

    @Version
    public int version;

    /** The person, or null for everybody of the customer. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", updatable = false)
    public Account account;

    /** The customer, or the one that the person belonged to: the grant does not go along to another one. */
    @Column(name = "organisation_code", updatable = false)
    public String organisationCode;

    /** All patches of the product, or null for a single patch. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id", updatable = false)
    public Product product;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "patch_id", updatable = false)
    public Patch patch;

    @Column(name = "starts_on", nullable = false, updatable = false)
    public LocalDate startsOn;

    /** The last day. */
    @Column(name = "ends_on", nullable = false, updatable = false)
    public LocalDate endsOn;

    @Column(nullable = false, updatable = false)
    public String reason;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "granted_by_id", updatable = false)
    public Account grantedBy;

    @Column(name = "granted_at", nullable = false, updatable = false)
    public Instant grantedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revoked_by_id")
    public Account revokedBy;

    @Column(name = "revoked_at")
    public Instant revokedAt;

    @Column(name = "revoke_reason")
    public String revokeReason;

    /** @return one page, the newest first */
    static Page<DownloadGrant> page(int number, int size) {
        return new Page<>(
                DownloadGrant.<DownloadGrant>find(WITH_ALL + " order by g.grantedAt desc, g.id desc")
                        .page(number - 1, size)
                        .list(),
                number,
                size,
                count());
    }

    static Optional<DownloadGrant> withId(long id) {
        return find(WITH_ALL + " where g.id = ?1", id).firstResultOptional();
    }

    State stateOn(LocalDate day) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        if (day.isBefore(startsOn)) {
            return State.LATER;
        }
        return day.isAfter(endsOn) ? State.OVER : State.GOOD;
    }

    /** @throws ClientErrorException 409 if it was revoked before */
    void revoke(Account by, String why, Clock clock) {
        if (revokedAt != null) {
            throw new ClientErrorException(409);
        }
        revokedBy = by;
        revokeReason = why;
        revokedAt = clock.instant();
    }
}
