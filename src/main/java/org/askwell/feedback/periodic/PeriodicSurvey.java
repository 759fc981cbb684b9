package org.askwell.feedback.periodic;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.customers.Organisation;

/** A customer was asked how satisfied it is with the service (R26), once for each day on which that was due. */
@Entity
@Table(name = "periodic_survey")
public class PeriodicSurvey extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", updatable = false)
    public Organisation organisation;

    @Column(name = "due_on", nullable = false, updatable = false)
    public LocalDate dueOn;

    @Column(name = "sent_at", nullable = false, updatable = false)
    public Instant sentAt;

    /** From when on no link can be used any more. */
    @Column(name = "expires_at", nullable = false, updatable = false)
    public Instant expiresAt;

    static boolean sentFor(Organisation organisation, LocalDate dueOn) {
        return count("organisation = ?1 and dueOn = ?2", organisation, dueOn) > 0;
    }
}
