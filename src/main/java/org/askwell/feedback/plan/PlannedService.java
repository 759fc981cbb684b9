package org.askwell.feedback.plan;

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

    /** @return those of which somebody has to be reminded: due until that day, and not reminded of for that time */
    static List<PlannedService> toRemind(LocalDate until, int most) {
        return PlannedService.<PlannedService>find(
                        "dueOn <= ?1 and (remindedFor is null or remindedFor <> dueOn) order by dueOn, id", until)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }
}
