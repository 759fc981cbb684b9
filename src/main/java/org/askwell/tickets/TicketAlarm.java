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
import org.askwell.tickets.sla.Target;

/** An alarm that the clock raised. The database keeps that there is one of a kind. */
@Entity
@Table(name = "ticket_alarm")
public class TicketAlarm extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ticket_id", updatable = false)
    public Ticket ticket;

    /** How often something was promised: a change of severity begins the next round. */
    @Column(nullable = false, updatable = false)
    public int round;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Target target;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public AlarmStage stage;

    /** What was promised. */
    @Column(nullable = false, updatable = false)
    public Instant due;

    @Column(name = "raised_at", nullable = false, updatable = false)
    public Instant raisedAt;

    boolean is(int round, Target target, AlarmStage stage) {
        return this.round == round && this.target == target && this.stage == stage;
    }
}
