package org.askwell.tickets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import org.askwell.accounts.Account;
import org.askwell.tickets.TicketStateException.Reason;

/**
 * Where a problem goes on that was asked twice, and where one came from that was asked together with another.
 *
 * <p>A merged ticket keeps its own history and is finished. What was promised for it counts in the other one beside what was
 * promised there, and the earlier time holds (R7).
 */
@MappedSuperclass
public abstract class MergedWork extends ChargedWork {

    /** The ticket in which this one goes on, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    public Ticket mergedInto;

    @Column(name = "merged_at")
    public Instant mergedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_by_id")
    public Account mergedBy;

    /** What an undone merge goes back to; null unless merged. */
    @Enumerated(EnumType.STRING)
    @Column(name = "state_before_merge")
    public State stateBeforeMerge;

    @OneToMany(mappedBy = "mergedInto")
    @OrderBy("mergedAt, id")
    public List<Ticket> duplicates = new ArrayList<>();

    /** How many tickets go on in this one: of most it is known without asking that there are none. */
    @Column(name = "duplicates", nullable = false)
    public int duplicateCount;

    /** The ticket from one of whose messages this one was made, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "split_from_id")
    public Ticket splitFrom;

    @Override
    public List<Ticket> joined() {
        return duplicateCount == 0 ? List.of() : duplicates;
    }

    /** @return whether the ticket is an incident */
    public abstract boolean declared();

    /** @return the ticket in which the problem goes on: this one, unless it was merged */
    public Ticket current() {
        return mergedInto == null ? (Ticket) this : mergedInto.current();
    }

    /** @return whether a ticket of that account goes on in this one, so that its owner may answer here too */
    public boolean followedBy(Long accountId) {
        return joined().stream().anyMatch(other -> other.requester.id.equals(accountId) || other.followedBy(accountId));
    }

    /** @return whether somebody of the same customer may read the ticket without being a manager */
    public boolean openTo(Account account) {
        return Objects.equals(requester.id, account.id)
                || shared && organisationCode != null && organisationCode.equals(account.organisationCode);
    }

    /**
     * The problem is the same as that of another ticket, in which it goes on: one of the same customer, which the requester
     * may read (T02).
     */
    public void mergeInto(Ticket target, Account by, Instant now) {
        obstacle(target).ifPresent(reason -> {
            throw new TicketStateException(reason);
        });
        stateBeforeMerge = state;
        mergedInto = target;
        mergedAt = now;
        mergedBy = by;
        finish(State.MERGED, EventKind.MERGED, by, now, target.number);
        target.takeIn((Ticket) this, by, now);
    }

    /** @return whether the ticket may go on in that one */
    public boolean mergeable(Ticket target) {
        return obstacle(target).isEmpty();
    }

    private Optional<Reason> obstacle(Ticket target) {
        if (target.number.equals(number)) {
            return Optional.of(Reason.ITSELF);
        }
        if (!state.open()) {
            return Optional.of(Reason.NOT_OPEN);
        }
        if (declared()) {
            return Optional.of(Reason.IS_INCIDENT);
        }
        if (target.state.finished()) {
            return Optional.of(Reason.OTHER_FINISHED);
        }
        if (!ofSameCustomer(target)) {
            return Optional.of(Reason.OTHER_CUSTOMER);
        }
        return target.openTo(requester) ? Optional.empty() : Optional.of(Reason.OTHER_PERSONAL);
    }

    private boolean ofSameCustomer(Ticket other) {
        return organisationCode == null
                ? other.organisationCode == null && Objects.equals(requester.id, other.requester.id)
                : organisationCode.equals(other.organisationCode);
    }

    /** Both tickets go on by themselves again; what was written meanwhile stays where it is. */
    public void undoMerge(Account by, Instant now) {
        require(state == State.MERGED && mergedInto.state != State.MERGED, Reason.MERGE_STANDS);
        Ticket target = mergedInto;
        state = stateBeforeMerge;
        stateBeforeMerge = null;
        closedAt = null;
        mergedInto = null;
        mergedAt = null;
        mergedBy = null;
        target.giveBack((Ticket) this, by, now);
        note(EventKind.MERGE_UNDONE, by, now, target.number);
    }

    /** This ticket was made from a message of another one, and is read by the same people. */
    public void splitOff(Ticket source, Account by, Instant now) {
        splitFrom = source;
        shared = source.shared;
        note(EventKind.SPLIT_FROM, by, now, source.number);
        source.note(EventKind.SPLIT_OFF, by, now, number);
    }

    /** The other half of {@link #mergeInto}. */
    public void takeIn(Ticket duplicate, Account by, Instant now) {
        if (duplicates.stream().noneMatch(other -> other.number.equals(duplicate.number))) {
            duplicates.add(duplicate);
        }
        duplicateCount++;
        note(EventKind.TOOK_IN, by, now, duplicate.number);
    }

    /** The other half of {@link #undoMerge}. */
    public void giveBack(Ticket duplicate, Account by, Instant now) {
        duplicates.removeIf(other -> other.number.equals(duplicate.number));
        duplicateCount--;
        note(EventKind.TAKING_IN_UNDONE, by, now, duplicate.number);
    }
}
