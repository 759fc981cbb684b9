package org.askwell.feedback.plan;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.customers.Organisation;
import org.askwell.web.Page;

/** Something planned was done for a customer (R26). Never changed, never removed. */
@Entity
@Table(name = "service_done")
public class ServiceDone extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", updatable = false)
    public Organisation organisation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public ServiceKind kind;

    @Column(name = "due_on", nullable = false, updatable = false)
    public LocalDate dueOn;

    @Column(name = "done_on", nullable = false, updatable = false)
    public LocalDate doneOn;

    /** What came of it; empty if the portal did it by itself. */
    @Column(nullable = false, updatable = false)
    public String note;

    /** Null for the portal. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id", updatable = false)
    public Account by;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    public Instant recordedAt;

    /** @param by null for the portal */
    static ServiceDone of(PlannedService planned, LocalDate doneOn, String note, Account by, Instant now) {
        var done = new ServiceDone();
        done.organisation = planned.organisation;
        done.kind = planned.kind;
        done.dueOn = planned.dueOn;
        done.doneOn = doneOn;
        done.note = note;
        done.by = by;
        done.recordedAt = now;
        return done;
    }

    /** @return a page of what was done for the customer, the newest first */
    static Page<ServiceDone> of(Organisation organisation, int number, int size) {
        var all = ServiceDone.<ServiceDone>find(
                "from ServiceDone d left join fetch d.by where d.organisation = ?1 order by d.id desc", organisation);
        return new Page<>(all.page(number - 1, size).list(), number, size, count("organisation", organisation));
    }
}
