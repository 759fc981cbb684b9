package org.askwell.changes;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.tickets.Ticket;

/** A change that a customer wants, on its way from the request to the signed update record (R13–R18). */
@Entity
@Table(name = "change_request")
public class ChangeRequest extends PanacheEntity {

    @Version
    public int version;

    /** As shown and as addressed, for example CR-1024. */
    @Column(nullable = false, updatable = false)
    public String number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "requester_id", updatable = false)
    public Account requester;

    /** The customer, both of the requester and of the manager who decides. */
    @Column(name = "organisation_code", nullable = false, updatable = false)
    public String organisationCode;

    @Column(name = "product_code", updatable = false)
    public String productCode;

    /** The ticket that it came from, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ticket_id", updatable = false)
    public Ticket ticket;

    @Column(nullable = false, updatable = false)
    public String title;

    @Column(nullable = false, updatable = false)
    public String description;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public ChangeState state;

    /** Who is in charge of it, as the newest plan says; null before. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    public Account owner;

    /** Who did the work last; null before. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    public Account author;

    @Column(name = "work_zone", nullable = false, updatable = false)
    public String workZone;

    @Column(name = "work_days", nullable = false, updatable = false)
    public List<String> workDays = List.of();

    @Column(name = "work_from", nullable = false, updatable = false)
    public LocalTime workFrom;

    @Column(name = "work_to", nullable = false, updatable = false)
    public LocalTime workTo;

    @Column(name = "window_from")
    public Instant windowFrom;

    @Column(name = "window_to")
    public Instant windowTo;

    @OneToMany(mappedBy = "change", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("position")
    public List<Criterion> criteria = new ArrayList<>();

    /** How many records there are, so that a missing last one is noticed. */
    @Column(nullable = false)
    public int records;

    /** The hash of the last record, on which the next one builds. */
    @Column(name = "last_hash", nullable = false)
    public String lastHash;

    @Column(name = "idempotency_key", updatable = false)
    public String idempotencyKey;

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    public Instant updatedAt;

    /** @return the change if the viewer may see it; a miss says nothing about whether it exists */
    public static Optional<ChangeRequest> visibleTo(Viewer viewer, String number) {
        ChangeScope scope = ChangeScope.of(viewer);
        return find(
                        "from ChangeRequest c where c.number = :number and " + scope.condition(),
                        scope.with("number", number))
                .firstResultOptional();
    }

    /** As {@link #visibleTo}, for changing it: whoever else changes it waits until this transaction ends. */
    static Optional<ChangeRequest> forChange(Viewer viewer, String number) {
        ChangeScope scope = ChangeScope.of(viewer);
        return ChangeRequest.<ChangeRequest>find(
                        "from ChangeRequest c where c.number = :number and " + scope.condition(),
                        scope.with("number", number))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** @return the viewer's changes that came from the ticket, the newest first */
    static List<ChangeRequest> from(Ticket ticket, Viewer viewer) {
        ChangeScope scope = ChangeScope.of(viewer);
        return list(
                "from ChangeRequest c where c.ticket = :ticket and " + scope.condition() + " order by c.id desc",
                scope.with("ticket", ticket));
    }

    /**
     * Refuses to go on from an older state than the newest.
     *
     * @param seen the version the step is based on; null for any
     */
    void expectVersion(Integer seen) {
        if (seen != null && seen != version) {
            throw new OptimisticLockException();
        }
    }

    WorkingHours workingHours() {
        return new WorkingHours(
                ZoneId.of(workZone),
                workDays.stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                workFrom,
                workTo);
    }

    /** @return the states it can be sent back to, all of them between the manager's confirmation and now */
    List<ChangeState> earlierStates() {
        List<ChangeState> passed = ChangeState.CONFIRMED.to(state);
        return passed.subList(0, passed.size() - 1);
    }

    /** @param position as entered */
    Optional<Criterion> openCriterion(String position) {
        return criteria.stream()
                .filter(each ->
                        !each.confirmed() && String.valueOf(each.position).equals(position))
                .findFirst();
    }

    /** Takes a step that was checked; {@code next} is null where the step itself says where it leads. */
    void move(Step step, ChangeState next, Map<Fact, String> facts, Account by, Instant now) {
        switch (step) {
            case PLAN -> plan(facts);
            case WORK -> author = by;
            case CRITERION -> openCriterion(facts.get(Fact.CRITERION)).orElseThrow().confirmedAt = now;
            case ANNOUNCEMENT -> {
                windowFrom = Instant.parse(facts.get(Fact.WINDOW_FROM));
                windowTo = Instant.parse(facts.get(Fact.WINDOW_TO));
            }
            default -> {}
        }
        state = next == null ? destination(step, facts) : next;
        updatedAt = now;
        // What is tested or built anew is judged anew.
        if (step != Step.CRITERION && state.ordinal() <= ChangeState.TESTED.ordinal()) {
            criteria.forEach(each -> each.confirmedAt = null);
        }
    }

    private ChangeState destination(Step step, Map<Fact, String> facts) {
        if (step == Step.RETURN) {
            return ChangeState.valueOf(facts.get(Fact.BACK_TO));
        }
        return criteria.stream().allMatch(Criterion::confirmed) ? ChangeState.APPROVED : ChangeState.TESTED;
    }

    private void plan(Map<Fact, String> facts) {
        owner = Account.withUsername(facts.get(Fact.OWNER)).orElseThrow();
        criteria.clear();
        // The old ones have to be gone before new ones with the same numbers come.
        getEntityManager().flush();
        for (String wording : Facts.lines(facts.get(Fact.CRITERIA))) {
            var criterion = new Criterion();
            criterion.change = this;
            criterion.position = criteria.size() + 1;
            criterion.wording = wording;
            criteria.add(criterion);
        }
    }
}
