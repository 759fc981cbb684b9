package org.askwell.feedback.opinions;

import java.time.Instant;
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
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.web.Page;
import org.hibernate.Session;

/**
 * What somebody thinks of how support works (R27): a ticket of its own kind that supervisors answer, and of which they tell
 * what was done about it. The database refuses to remove it or to change what was written.
 */
@Entity
public class Opinion extends PanacheEntity {

    @Version
    public int version;

    /** Its name for people, for example OP-1001. */
    @Column(nullable = false, updatable = false)
    public String number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public OpinionKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public OpinionSubject subject;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", updatable = false)
    public Account author;

    /** The customer of the author at that time, or null. */
    @Column(name = "organisation_code", updatable = false)
    public String organisationCode;

    /** The ticket it is about, or null. */
    @Column(name = "ticket_number", updatable = false)
    public String ticketNumber;

    /** Who of support it is about, and so does not get it: the person, or whoever had the ticket then; or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "concerned_id", updatable = false)
    public Account concerned;

    @Column(nullable = false, updatable = false)
    public String body;

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    @Column(name = "answer_by", nullable = false, updatable = false)
    public Instant answerBy;

    @Column(name = "settle_by", nullable = false, updatable = false)
    public Instant settleBy;

    public String answer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_by_id")
    public Account answeredBy;

    @Column(name = "answered_at")
    public Instant answeredAt;

    /** What was done about it. */
    public String outcome;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "settled_by_id")
    public Account settledBy;

    @Column(name = "settled_at")
    public Instant settledAt;

    /** How often somebody was reminded of what is promised next. */
    @Column(nullable = false)
    public int reminders;

    @Column(name = "reminded_at")
    public Instant remindedAt;

    /** @return the viewer's own opinion */
    static Optional<Opinion> writtenBy(Viewer viewer, String number) {
        return one(OpinionScope.written(viewer), number, LockModeType.NONE);
    }

    /** @return the opinion if the viewer answers it */
    static Optional<Opinion> handledBy(Viewer viewer, String number) {
        return one(OpinionScope.handled(viewer), number, LockModeType.NONE);
    }

    /** As {@link #handledBy}, for changing it. */
    static Optional<Opinion> lockedFor(Viewer viewer, String number) {
        return one(OpinionScope.handled(viewer), number, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Optional<Opinion> one(OpinionScope scope, String number, LockModeType lock) {
        return Opinion.<Opinion>find(
                        "from Opinion o where o.number = :number and " + scope.condition(),
                        scope.with("number", number))
                .withLock(lock)
                .firstResultOptional();
    }

    /** @return a page of the viewer's own, the newest first */
    static Page<Opinion> writtenBy(Viewer viewer, int number, int size) {
        return page(OpinionScope.written(viewer), OpinionFilter.ALL, "o.id desc", number, size);
    }

    /** @return a page of those the viewer answers; what is not settled has what is due first in front */
    static Page<Opinion> handledBy(Viewer viewer, OpinionFilter filter, int number, int size) {
        String order =
                switch (filter) {
                    case RECEIVED -> "o.answerBy, o.id";
                    case ANSWERED -> "o.settleBy, o.id";
                    case SETTLED, ALL -> "o.id desc";
                };
        return page(OpinionScope.handled(viewer), filter, order, number, size);
    }

    private static Page<Opinion> page(OpinionScope scope, OpinionFilter filter, String order, int number, int size) {
        String where = "where " + filter.condition() + " and " + scope.condition();
        var found = Opinion.<Opinion>find(
                "from Opinion o join fetch o.author left join fetch o.concerned " + where + " order by " + order,
                scope.parameters());
        long total = count("from Opinion o " + where, scope.parameters());
        return new Page<>(found.page(number - 1, size).list(), number, size, total);
    }

    static long countSince(Viewer viewer, Instant since) {
        return count("author.id = ?1 and createdAt > ?2", viewer.accountId(), since);
    }

    static long handled(Viewer viewer, OpinionFilter filter) {
        OpinionScope scope = OpinionScope.handled(viewer);
        return count("from Opinion o where " + filter.condition() + " and " + scope.condition(), scope.parameters());
    }

    /**
     * @param most how often one is reminded of the same at most
     * @param since the last time before now at which nobody is to be reminded again
     * @return those whose promised time is over; others who look wait or get others
     */
    static List<Opinion> late(Instant now, Instant since, int most, int atOnce) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select * from opinion o where o.settled_at is null
                          and case when o.answered_at is null then o.answer_by else o.settle_by end < :now
                          and o.reminders < :most and (o.reminded_at is null or o.reminded_at <= :since)
                        order by o.answer_by, o.id limit :atOnce for update skip locked
                        """,
                        Opinion.class)
                .setParameter("now", now)
                .setParameter("since", since)
                .setParameter("most", most)
                .setParameter("atOnce", atOnce)
                .getResultList();
    }

    public OpinionState state() {
        return settledAt != null
                ? OpinionState.SETTLED
                : answeredAt != null ? OpinionState.ANSWERED : OpinionState.RECEIVED;
    }

    /** @return until when what comes next is promised */
    Instant dueAt() {
        return answeredAt == null ? answerBy : settleBy;
    }

    boolean lateAt(Instant now) {
        return settledAt == null && dueAt().isBefore(now);
    }

    /**
     * Answers it, once.
     *
     * @param seen the version the answer is based on, or null for any
     * @throws OptimisticLockException if somebody else was faster
     */
    void answer(String text, Account by, Instant now, Integer seen) {
        guard(seen, answeredAt == null);
        answer = text;
        answeredBy = by;
        answeredAt = now;
        reminders = 0;
        remindedAt = null;
    }

    /**
     * Tells what was done about it, once, after it was answered.
     *
     * @throws OptimisticLockException as {@link #answer}
     */
    void settle(String text, Account by, Instant now, Integer seen) {
        guard(seen, answeredAt != null && settledAt == null);
        outcome = text;
        settledBy = by;
        settledAt = now;
    }

    void remind(Instant now) {
        reminders++;
        remindedAt = now;
    }

    private void guard(Integer seen, boolean possible) {
        if (!possible || seen != null && seen != version) {
            throw new OptimisticLockException();
        }
    }
}
