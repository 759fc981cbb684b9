package org.askwell.changes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;

/**
 * One step of a change as it was taken: who, when, what, with which files. Never changed, never removed. Each builds on
 * the hash of the one before, so that a later alteration shows ({@link Verification}).
 */
@Entity
@Table(name = "change_record")
public class ChangeRecord extends PanacheEntity {

    /** What the first record builds on. */
    static final String BEGINNING = "0".repeat(64);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "change_id", updatable = false)
    public ChangeRequest change;

    /** From 1. */
    @Column(nullable = false, updatable = false)
    public int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Step step;

    /** Where the step led. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public ChangeState state;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    public Account by;

    @Column(nullable = false, updatable = false)
    public Instant at;

    /** The canonical text of all of it ({@link RecordContent}). */
    @Column(nullable = false, updatable = false)
    public String content;

    /** SHA-256 of the content, which has the hash of the record before in it. */
    @Column(nullable = false, updatable = false)
    public String hash;

    @OneToMany(mappedBy = "record", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    public List<ChangeFile> files = new ArrayList<>();

    /** @return all records of the change, the first one first */
    static List<ChangeRecord> of(ChangeRequest change) {
        return list("from ChangeRecord r join fetch r.by where r.change = ?1 order by r.position", change);
    }
}
