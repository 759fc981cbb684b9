package org.askwell.tickets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;

/** Something written in a ticket: a reply, or a note that only support reads. Never changed afterwards. */
@Entity
@Table(name = "ticket_message")
public class Message extends PanacheEntity {

    private static final int EXCERPT = 300;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ticket_id", updatable = false)
    public Ticket ticket;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", updatable = false)
    public Account author;

    /** Whether the author wrote as support; people change jobs, what they wrote stays. */
    @Column(name = "from_support", nullable = false, updatable = false)
    public boolean fromSupport;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Visibility visibility;

    @Column(nullable = false, updatable = false)
    public String body;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Channel channel = Channel.WEB;

    @Column(nullable = false, updatable = false)
    public Instant at;

    @Column(name = "idempotency_key", updatable = false)
    public String idempotencyKey;

    @OneToMany(mappedBy = "message")
    public List<TicketAttachment> attachments = new ArrayList<>();

    /** @return the beginning of the text, at most 300 characters */
    public String excerpt() {
        String own = ownWords();
        return own.length() <= EXCERPT ? own : own.substring(0, EXCERPT - 1) + "…";
    }

    /** @return what the author wrote, without what a mail repeats of others */
    public String ownWords() {
        return channel == Channel.MAIL ? Quotation.in(body).own() : body;
    }

    public boolean internal() {
        return visibility == Visibility.INTERNAL;
    }
}
