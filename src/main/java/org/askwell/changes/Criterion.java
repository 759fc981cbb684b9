package org.askwell.changes;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** Something by which the customer judges whether a change is what was agreed (R16). */
@Entity
@Table(name = "change_criterion")
public class Criterion extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "change_id", updatable = false)
    public ChangeRequest change;

    /** From 1. */
    @Column(nullable = false, updatable = false)
    public int position;

    @Column(nullable = false, updatable = false)
    public String wording;

    /** Null while the customer has not confirmed it since the last test. */
    @Column(name = "confirmed_at")
    public Instant confirmedAt;

    public boolean confirmed() {
        return confirmedAt != null;
    }
}
