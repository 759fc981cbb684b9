package org.askwell.ask;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** An entry that was offered as the answer to an inquiry, and what came of it. */
@Entity
@Table(name = "shown_entry")
public class ShownEntry extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "inquiry_id", updatable = false)
    public Inquiry inquiry;

    @Column(name = "article_key", nullable = false, updatable = false)
    public String articleKey;

    /** From 1. */
    @Column(nullable = false, updatable = false)
    public int rank;

    /** The probability that it answers, 0..1, as it was estimated then. */
    @Column(nullable = false, updatable = false)
    public double confidence;

    @Column(nullable = false)
    public boolean opened;

    @Column(nullable = false)
    public boolean solved;
}
