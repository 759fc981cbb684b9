package org.askwell.tickets.incidents;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.tickets.Message;
import org.askwell.tickets.Ticket;

/** Something that was said once for an incident and all tickets that belonged to it and were open then. Never changed. */
@Entity
@Table(name = "joint_reply")
public class JointReply extends PanacheEntity {

    /** The incident. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ticket_id", updatable = false)
    public Ticket ticket;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    public Account by;

    @Column(nullable = false, updatable = false)
    public Instant at;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public JointKind kind;

    @Column(nullable = false, updatable = false)
    public String body;

    /** The article that solves the problem, or null. */
    @Column(name = "article_key", updatable = false)
    public String articleKey;

    /** What was written in the incident's own ticket; null for a solution. */
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "message_id", updatable = false)
    public Message message;

    static Optional<JointReply> with(Message message) {
        return find("message", message).firstResultOptional();
    }

    static Optional<JointReply> of(Ticket incident, long id) {
        return find("id = ?1 and ticket = ?2", id, incident).firstResultOptional();
    }
}
