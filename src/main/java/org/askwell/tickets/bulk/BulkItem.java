package org.askwell.tickets.bulk;

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
import org.askwell.tickets.Severity;
import org.askwell.tickets.State;
import org.askwell.tickets.Ticket;

/** What became of one of many tickets, and what it was like before. */
@Entity
@Table(name = "bulk_item")
public class BulkItem extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "change_id", updatable = false)
    public BulkChange change;

    @Column(nullable = false, updatable = false)
    public String number;

    /** Null if it was changed. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public BulkFailure failure;

    /** The ticket's version after the change: as long as it is the same, nobody else did anything. */
    @Column(updatable = false)
    public Integer version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public State state;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Severity severity;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assignee_id", updatable = false)
    public Account assignee;

    /** The code of the queue, or null for none. */
    @Column(name = "queue_code", updatable = false)
    public String queueCode;

    @Column(name = "follow_up_on", updatable = false)
    public LocalDate followUpOn;

    /** What it belonged to before; null for nothing. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "incident_id", updatable = false)
    public Ticket incident;

    /** Why it could not be put back, or null. */
    @Enumerated(EnumType.STRING)
    @Column(name = "undo_failure")
    public BulkFailure undoFailure;

    static BulkItem before(BulkChange change, Ticket ticket) {
        var item = new BulkItem();
        item.change = change;
        item.number = ticket.number;
        item.state = ticket.state;
        item.severity = ticket.severity;
        item.assignee = ticket.assignee;
        item.queueCode = ticket.queueCode;
        item.followUpOn = ticket.followUpOn;
        item.incident = ticket.incident;
        return item;
    }

    static BulkItem failed(BulkChange change, String number, BulkFailure failure) {
        var item = new BulkItem();
        item.change = change;
        item.number = number;
        item.failure = failure;
        return item;
    }

    boolean done() {
        return failure == null;
    }
}
