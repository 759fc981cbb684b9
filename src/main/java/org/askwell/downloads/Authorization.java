package org.askwell.downloads;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.ws.rs.ClientErrorException;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.web.Page;

/** A request to download a patch and what became of it (R2). A grant is for the person who asked, as long as that person
 * belongs to the same customer.
 */
@Entity
@Table(name = "patch_authorization")
public class Authorization extends PanacheEntity {

    /** How far a request has come. */
    public enum State {
        REQUESTED,
        GRANTED,
        REFUSED,
        REVOKED
    }

    private static final String WITH_PEOPLE = "from Authorization a join fetch a.patch p join fetch p.product"
            + " join fetch a.account left join fetch a.decidedBy";

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "patch_id")
    public Patch patch;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    public Account account;

    /** The customer the person belonged to when asking, or null. */
    @Column(name = "organisation_code")
    public String organisationCode;

    /** What the person needs it for. */
    @Column(nullable = false)
    public String reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public State state = State.REQUESTED;

    /** Granted by the contract rule: then it is the contract that entitles, not this record. */
    @Column(name = "by_contract", nullable = false)
    public boolean byContract;

    /** The last day a grant is good for. */
    @Column(name = "valid_until")
    public LocalDate validUntil;

    @Column(name = "requested_at", nullable = false, updatable = false)
    public Instant requestedAt;

    /** Null while nobody has decided, and where the contract rule did. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by_id")
    public Account decidedBy;

    @Column(name = "decided_at")
    public Instant decidedAt;

    public String note;

    /** @return the person's requests for these patches, the newest first */
    public static List<Authorization> of(Long accountId, Collection<Long> patchIds) {
        return list(
                WITH_PEOPLE + " where a.account.id = ?1 and p.id in ?2 order by a.requestedAt desc, a.id desc",
                accountId,
                patchIds);
    }

    /** @return everybody's requests in that state, or in any if it is null; the longest waiting first */
    static Page<Authorization> queue(State state, int number, int size) {
        var found = state == null
                ? Authorization.<Authorization>find("order by requestedAt desc")
                : Authorization.<Authorization>find("state = ?1 order by requestedAt", state);
        return new Page<>(found.page(number - 1, size).list(), number, size, found.count());
    }

    static Optional<Authorization> withId(Long id) {
        return find(WITH_PEOPLE + " where a.id = ?1", id).firstResultOptional();
    }

    static Authorization request(Patch patch, Account account, String reason, Clock clock) {
        var request = new Authorization();
        request.patch = patch;
        request.account = account;
        request.organisationCode = account.organisationCode;
        request.reason = reason;
        request.requestedAt = clock.instant();
        request.persist();
        return request;
    }

    /** @return whether a release manager's grant is good on that day */
    boolean entitlesOn(LocalDate day) {
        return !byContract && grantedOn(day);
    }

    boolean grantedOn(LocalDate day) {
        return state == State.GRANTED && !day.isAfter(validUntil);
    }

    void grantByContract(LocalDate contractEnd, Clock clock) {
        guard(State.REQUESTED);
        byContract = true;
        validUntil = contractEnd;
        state = State.GRANTED;
        decidedAt = clock.instant();
    }

    void grant(Account by, LocalDate until, String words, Clock clock) {
        guard(State.REQUESTED);
        validUntil = until;
        decide(State.GRANTED, by, words, clock);
    }

    void refuse(Account by, String words, Clock clock) {
        guard(State.REQUESTED);
        decide(State.REFUSED, by, words, clock);
    }

    void revoke(Account by, String words, Clock clock) {
        guard(State.GRANTED);
        decide(State.REVOKED, by, words, clock);
    }

    private void decide(State outcome, Account by, String words, Clock clock) {
        state = outcome;
        decidedBy = by;
        note = words;
        decidedAt = clock.instant();
    }

    private void guard(State needed) {
        if (state != needed) {
            throw new ClientErrorException(409);
        }
    }
}
