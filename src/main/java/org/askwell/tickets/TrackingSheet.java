package org.askwell.tickets;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;

/** What is on record about a ticket (R23); {@link Ticket} says what may happen to it. */
@MappedSuperclass
public abstract class TrackingSheet extends PanacheEntity {

    @Version
    public int version;

    /** As shown and as addressed, for example AW-1024. */
    @Column(nullable = false, updatable = false)
    public String number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "requester_id", updatable = false)
    public Account requester;

    /** The requester's customer when the ticket was opened; null for people of no customer. */
    @Column(name = "organisation_code", updatable = false)
    public String organisationCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Channel channel = Channel.WEB;

    /** Who of support wrote the request down, or null if the requester did. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by_id", updatable = false)
    public Account recordedBy;

    @Column(name = "product_code")
    public String productCode;

    @Column(name = "product_version")
    public String productVersion;

    @Column(name = "error_code")
    public String errorCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Severity severity;

    @Column(nullable = false)
    public String title;

    @Column(nullable = false)
    public String description;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public State state;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assignee_id")
    public Account assignee;

    /** The code of the queue that it is in, or null for none. */
    @Column(name = "queue_code")
    public String queueCode;

    /** Whether the product was in warranty when the ticket was opened (R10, R11). */
    @Column(nullable = false, updatable = false)
    public boolean covered;

    /** Whether the requester's colleagues may read the ticket; their managers always may. */
    @Column(nullable = false)
    public boolean shared = true;

    /** Passwords and the like, read by the requester and support only; wiped when the ticket is finished. */
    public String confidential;

    public String resolution;

    /** The article that solves the problem, or null. */
    @Column(name = "article_key")
    public String articleKey;

    @Column(name = "inquiry_id", updatable = false)
    public Long inquiryId;

    @Column(name = "idempotency_key", updatable = false)
    public String idempotencyKey;

    @Column(name = "respond_by", nullable = false)
    public Instant respondBy;

    @Column(name = "cause_by")
    public Instant causeBy;

    @Column(name = "plan_by", nullable = false)
    public Instant planBy;

    /** When the next promise falls due, as the database computes it; null while nothing is expected of support. */
    @Column(name = "due_at", insertable = false, updatable = false)
    public Instant dueAt;

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    public Instant updatedAt;

    /** When support first answered; null before. */
    @Column(name = "first_replied_at")
    public Instant firstRepliedAt;

    @Column(name = "resolved_at")
    public Instant resolvedAt;

    @Column(name = "closed_at")
    public Instant closedAt;

    @Column(name = "hurried_at")
    public Instant hurriedAt;

    /** How often the customer asked to hurry. */
    @Column(nullable = false)
    public int hurries;

    /** When support wants to see the ticket again; null if nobody does. */
    @Column(name = "follow_up_on")
    public LocalDate followUpOn;

    /** From 1, bad, to 5, very good; null if not rated. */
    public Integer rating;

    @Column(name = "rating_comment")
    public String ratingComment;
}
