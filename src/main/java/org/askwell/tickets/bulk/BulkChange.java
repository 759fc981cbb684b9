package org.askwell.tickets.bulk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
import org.askwell.accounts.Viewer;

/** Many tickets were changed at once. Whoever did it sees what became of each, and can undo it for a while. */
@Entity
@Table(name = "bulk_change")
public class BulkChange extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    public Account by;

    @Column(nullable = false, updatable = false)
    public Instant at;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public BulkAction action;

    /** What the tickets were given: a user name, a severity, a day; null if the action says it all. */
    @Column(updatable = false)
    public String value;

    /** Where the list is. */
    @Column(nullable = false, updatable = false)
    public String back;

    /** Null as long as it stands. */
    @Column(name = "undone_at")
    public Instant undoneAt;

    @OneToMany(mappedBy = "change")
    @OrderBy("id")
    public List<BulkItem> items = new java.util.ArrayList<>();

    /** @return the change, if the viewer made it */
    static Optional<BulkChange> madeBy(Viewer viewer, long id) {
        return viewer.support()
                ? find("id = ?1 and by.id = ?2", id, viewer.accountId()).firstResultOptional()
                : Optional.empty();
    }

    /** @return whether there is something to undo, and still time for it */
    boolean undoable(Instant now, Duration within) {
        return undoneAt == null
                && at.plus(within).isAfter(now)
                && items.stream().anyMatch(BulkItem::done);
    }
}
