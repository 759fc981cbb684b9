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
import org.askwell.accounts.Account;

/** One entry of a ticket's history (R23): who did what and when. Never changed, never removed. */
@Entity
@Table(name = "ticket_event")
public class TicketEvent extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ticket_id", updatable = false)
    public Ticket ticket;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public EventKind kind;

    /** Null for what the portal did by itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id", updatable = false)
    public Account by;

    @Column(nullable = false, updatable = false)
    public Instant at;

    /** What is needed to understand the entry: a name, a reason, a file, a key; null if the kind says it all. */
    @Column(updatable = false)
    public String details;

    /** Whether only support sees the entry, as the kind had it when it was written. */
    @Column(nullable = false, updatable = false)
    public boolean internal;
}
