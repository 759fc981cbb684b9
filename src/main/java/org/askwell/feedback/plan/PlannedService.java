package org.askwell.feedback.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.customers.Organisation;
import org.askwell.web.Page;
import org.hibernate.Session;

/** Something that is done for a customer again and again (R26). */
@Entity
@Table(name = "planned_service")
public class PlannedService extends PanacheEntity {

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", updatable = false)
    public Organisation organisation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public ServiceKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "interval_text", nullable = false)
    public Interval interval;

    /** The last day for the next time. */
    @Column(name = "due_on", nullable = false)
    public LocalDate dueOn;

    /** Whom it is reminded of, or null for the supervisors. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "responsible_id")
    public Account responsible;

    /** The day it was due when somebody was reminded last, or null. */
    @Column(name = "reminded_for")
    public LocalDate remindedFor;

    /** How often somebody was reminded for that day. */
    @Column(nullable = false)
    public int reminders;

    /** The day of the last reminder, or null. */
    @Column(name = "reminded_on")
    public LocalDate remindedOn;

    /** @return all that is planned for the customer: at most one of each kind */
    static List<PlannedService> of(Organisation organisation) {
        return list("organisation = ?1 order by dueOn, id", organisation);
    }

    static Optional<PlannedService> of(Organisation organisation, ServiceKind kind) {
        return find("organisation = ?1 and kind = ?2", organisation, kind)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * @param responsible whose, or null for everybody's
     * @return a page of what is planned anywhere, what is due first in front
     */
    static Page<PlannedService> due(Long responsible, int number, int size) {
        String mine = responsible == null ? "1 = 1" : "p.responsible.id = :responsible";
        Map<String, Object> values = responsible == null ? Map.of() : Map.of("responsible", responsible);
        var found = PlannedService.<PlannedService>find(
                "from PlannedService p join fetch p.organisation left join fetch p.responsible where " + mine
                        + " order by p.dueOn, p.id",
                values);
        long total = count("from PlannedService p where " + mine, values);
        return new Page<>(found.page(number - 1, size).list(), number, size, total);
    }

    /**
     * The survey is sent by itself; somebody is reminded of it only if that was not possible.
     *
     * @param until the last day on which it may be due
     * @param again the last day on which somebody was reminded for the same time, to be reminded again
     * @param limit how often somebody is reminded for the same time
     * @return those of which somebody has to be reminded
     */
    static List<PlannedService> toRemind(LocalDate today, LocalDate until, LocalDate again, int limit, int most) {
        return PlannedService.<PlannedService>find(
                        "dueOn <= ?1 and (kind <> ?5 or dueOn < ?4)"
                                + " and (remindedFor is null or remindedFor <> dueOn or reminders < ?3 and remindedOn <= ?2)"
                                + " order by dueOn, id",
                        until,
                        again,
                        limit,
                        today,
                        ServiceKind.QUALITY_SURVEY)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }

    /** Notes that somebody is reminded today. */
    void remind(LocalDate today) {
        reminders = dueOn.equals(remindedFor) ? reminders + 1 : 1;
        remindedFor = dueOn;
        remindedOn = today;
    }

    /** Plans something for the first time after an interval, unless it is planned already. */
    public static void planOnce(Organisation organisation, ServiceKind kind, Interval interval, LocalDate today) {
        if (of(organisation, kind).isEmpty()) {
            var planned = new PlannedService();
            planned.organisation = organisation;
            planned.kind = kind;
            planned.interval = interval;
            planned.dueOn = today.plus(interval.period());
            planned.persist();
        }
    }

    /** @return surveys that are due; whoever else looks at the same time gets others */
    public static List<PlannedService> dueSurveys(LocalDate today, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select * from planned_service where kind = 'QUALITY_SURVEY' and due_on <= :today
                        order by due_on, id limit :most for no key update skip locked
                        """,
                        PlannedService.class)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList();
    }

    /** Records that the portal has done it today; the next time is the first one after that, in whole intervals. */
    public void doneByItself(LocalDate today, Instant now) {
        ServiceDone.of(this, today, "", null, now).persist();
        LocalDate first = dueOn;
        for (int times = 1; !dueOn.isAfter(today); times++) {
            dueOn = first.plus(interval.period().multipliedBy(times));
        }
    }
}
