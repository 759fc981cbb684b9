package org.askwell.knowledge.imports;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import io.quarkus.panache.common.Page;

/** A file of articles on its way into the knowledge base. */
@Entity
@Table(name = "import_job")
public class ImportJob extends PanacheEntity {

    /** Rows are read; all are kept and the search engine catches up; all are found; the portal stopped meanwhile. */
    public enum State {
        RUNNING,
        INDEXING,
        DONE,
        FAILED
    }

    @Column(nullable = false, updatable = false)
    public String name;

    /** The name of who started it. */
    @Column(name = "started_by", nullable = false, updatable = false)
    public String startedBy;

    @Column(name = "started_at", nullable = false, updatable = false)
    public Instant startedAt;

    /** When a portal last said that it works on it. */
    @Column(name = "seen_at", nullable = false)
    public Instant seenAt;

    @Column(name = "finished_at")
    public Instant finishedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public State state = State.RUNNING;

    /** Rows dealt with so far, refused ones included. */
    @Column(nullable = false)
    public int done;

    @Column(nullable = false, updatable = false)
    public int total;

    /** Rows that were refused. */
    @Column(nullable = false)
    public int errors;

    /** Counts rows that were dealt with, refused ones included; batches that end at the same time all count. */
    static void advance(Long id, int rows, int refused) {
        update("done = done + ?1, errors = errors + ?2 where id = ?3", rows, refused, id);
    }

    /** Notes that a portal works on the jobs. */
    static void see(Collection<Long> ids, Instant now) {
        if (!ids.isEmpty()) {
            update("seenAt = ?1 where id in ?2", now, ids);
        }
    }

    /** Gives up the unfinished jobs that no portal has worked on since then. */
    static void closeUnseen(Instant since, Instant now) {
        update("state = ?1, finishedAt = ?2 where finishedAt is null and seenAt < ?3", State.FAILED, now, since);
    }

    static List<ImportJob> newest() {
        return find("order by id desc").page(Page.ofSize(20)).list();
    }

    public boolean finished() {
        return state == State.DONE || state == State.FAILED;
    }
}
