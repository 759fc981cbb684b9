package org.askwell.tickets;

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
import org.askwell.tickets.sla.Course;
import org.askwell.tickets.terms.ServiceCalendar;
import org.askwell.tickets.terms.ServiceLevel;

/** Something that happened to a ticket's clock. Never changed, never removed: deadlines follow from these. */
@Entity
@Table(name = "ticket_clock")
public class ClockEntry extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ticket_id", updatable = false)
    public Ticket ticket;

    @Column(nullable = false, updatable = false)
    public Instant at;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Course.Act act;

    /** The class from now on. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Severity severity;

    /** What counts from now on. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "calendar_id", updatable = false)
    public ServiceCalendar calendar;

    /** What is promised from now on. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "service_level_id", updatable = false)
    public ServiceLevel serviceLevel;

    Course.Step step() {
        return new Course.Step(
                at, act, calendar.calendar(), serviceLevel.table().of(severity, ticket.covered));
    }
}
