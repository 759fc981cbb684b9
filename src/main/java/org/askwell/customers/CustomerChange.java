package org.askwell.customers;

import java.time.Instant;

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
import org.askwell.web.Page;

/** A fact of the customer file became another one (R21, R24). Never changed, never removed. */
@Entity
@Table(name = "customer_change")
public class CustomerChange extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", updatable = false)
    public Organisation organisation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public CustomerSubject subject;

    /** What the subject was called then. */
    @Column(name = "subject_name", nullable = false, updatable = false)
    public String subjectName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public CustomerFact fact;

    /** Null if there was none. */
    @Column(updatable = false)
    public String before;

    /** Null if there is none any more. */
    @Column(updatable = false)
    public String after;

    /** Null if the portal did it by itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id", updatable = false)
    public Account by;

    @Column(nullable = false, updatable = false)
    public Instant at;

    /** @return a page of what was changed at the customer, the newest first */
    static Page<CustomerChange> of(Organisation organisation, int number, int size) {
        var all = CustomerChange.<CustomerChange>find(
                "from CustomerChange c left join fetch c.by where c.organisation = ?1 order by c.id desc",
                organisation);
        return new Page<>(all.page(number - 1, size).list(), number, size, count("organisation", organisation));
    }
}
