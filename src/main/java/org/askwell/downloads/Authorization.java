package org.askwell.downloads;

import java.time.Clock;
import java.time.Duration;
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
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.ws.rs.ClientErrorException;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import io.quarkus.panache.common.Parameters;
import org.askwell.accounts.Account;
import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
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

    /** Whose decision a request waits for. */
    public enum Turn {
        CUSTOMER,
        VENDOR
    }

    private static final String WITH_PEOPLE = "from Authorization a join fetch a.patch p join fetch p.product"
            + " join fetch a.account left join fetch a.decidedBy left join fetch a.delegate";

    /** Nobody decides about one's own request. */
    private static final String AT_CUSTOMER = " where a.turn = CUSTOMER and a.organisationCode = :organisation"
            + " and a.account.id <> :self and (:manager = true or a.delegate.id = :self)";

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

    /** Who has to agree, as it was when it was asked for. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Decider decider = Decider.RELEASE_MANAGER;

    /** Null as soon as it is decided. */
    @Enumerated(EnumType.STRING)
    public Turn turn = Turn.VENDOR;

    /** When it should be decided. */
    @Column(name = "due_at")
    public Instant dueAt;

    /** When whoever has to decide was reminded, or null. */
    @Column(name = "reminded_at")
    public Instant remindedAt;

    /** Who was asked to decide in place of the managers, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "delegate_id")
    public Account delegate;

    /** Granted by the contract rule: then it is the contract that entitles, not this record. */
    @Column(name = "by_contract", nullable = false)
    public boolean byContract;

    /** The last day a grant is good for. */
    @Column(name = "valid_until")
    public LocalDate validUntil;

    @Column(name = "requested_at", nullable = false, updatable = false)
    public Instant requestedAt;

    /** Null while nobody has decided, and where the contract did. */
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

    /** @return a page of the requests of the viewer's customer that wait for the viewer, the longest waiting first */
    public static Page<Authorization> waitingFor(Viewer viewer, int number, int size) {
        var found = Authorization.<Authorization>find(
                WITH_PEOPLE + AT_CUSTOMER + " order by a.requestedAt, a.id", atCustomer(viewer));
        return new Page<>(
                found.page(number - 1, size).list(),
                number,
                size,
                count("from Authorization a left join a.delegate" + AT_CUSTOMER, atCustomer(viewer)));
    }

    /** @return the request if it waits for the viewer, at the customer's side */
    public static Optional<Authorization> waitingFor(Viewer viewer, Long id) {
        return find(
                        WITH_PEOPLE + AT_CUSTOMER + " and a.id = :id",
                        atCustomer(viewer).and("id", id))
                .firstResultOptional();
    }

    private static Parameters atCustomer(Viewer viewer) {
        return Parameters.with("organisation", viewer.organisationCode())
                .and("self", viewer.accountId())
                .and("manager", viewer.has(Role.CUSTOMER_MANAGER));
    }

    /** @return some requests that should have been decided and of which nobody was reminded; others wait for them */
    public static List<Authorization> overdue(Instant now) {
        return Authorization.<Authorization>find(
                        "state = ?1 and remindedAt is null and dueAt < ?2 order by id", State.REQUESTED, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, Page.MAX_SIZE)
                .list();
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

    /** @param decider who has to agree; the customer's managers agree to their own requests */
    static Authorization request(
            Patch patch, Account account, String reason, Decider decider, Duration time, Clock clock) {
        var request = new Authorization();
        request.patch = patch;
        request.account = account;
        request.organisationCode = account.organisationCode;
        request.reason = reason;
        request.decider = decider;
        request.turn = decider == Decider.RELEASE_MANAGER ? Turn.VENDOR : Turn.CUSTOMER;
        request.requestedAt = clock.instant();
        request.dueAt = request.requestedAt.plus(time);
        request.persist();
        AuthorizationStep.record(request, AuthorizationStep.Act.REQUESTED, account, reason, clock);
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
        decide(State.GRANTED, AuthorizationStep.Act.GRANTED, null, null, clock);
    }

    /** The customer's manager agrees; a release manager has to, too. */
    public void confirm(Account by, String words, Duration time, Clock clock) {
        guard(State.REQUESTED);
        turn = Turn.VENDOR;
        dueAt = clock.instant().plus(time);
        remindedAt = null;
        delegate = null;
        AuthorizationStep.record(this, AuthorizationStep.Act.CONFIRMED, by, words, clock);
    }

    /** @return whether granting it now passes it on to a release manager */
    public boolean needsVendorToo() {
        return turn == Turn.CUSTOMER && decider == Decider.BOTH;
    }

    /** Lets somebody else decide, too. */
    public void delegate(Account to, Account by, Clock clock) {
        guard(State.REQUESTED);
        delegate = to;
        AuthorizationStep.record(this, AuthorizationStep.Act.DELEGATED, by, to.name, clock);
    }

    public void remind(Clock clock) {
        guard(State.REQUESTED);
        remindedAt = clock.instant();
        AuthorizationStep.record(this, AuthorizationStep.Act.REMINDED, null, null, clock);
    }

    /** @param by null where a contract needs nobody's approval */
    public void grant(Account by, LocalDate until, String words, Clock clock) {
        guard(State.REQUESTED);
        validUntil = until;
        decide(State.GRANTED, AuthorizationStep.Act.GRANTED, by, words, clock);
    }

    public void refuse(Account by, String words, Clock clock) {
        guard(State.REQUESTED);
        decide(State.REFUSED, AuthorizationStep.Act.REFUSED, by, words, clock);
    }

    void revoke(Account by, String words, Clock clock) {
        guard(State.GRANTED);
        decide(State.REVOKED, AuthorizationStep.Act.REVOKED, by, words, clock);
    }

    private void decide(State outcome, AuthorizationStep.Act act, Account by, String words, Clock clock) {
        state = outcome;
        turn = null;
        decidedBy = by;
        note = words;
        decidedAt = clock.instant();
        AuthorizationStep.record(this, act, by, words, clock);
    }

    private void guard(State needed) {
        if (state != needed) {
            throw new ClientErrorException(409);
        }
    }
}
