package org.askwell.tickets.triage;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.askwell.accounts.Account;
import org.askwell.web.Page;

/** All rules as somebody put them into force. It never changes: an edit adds the next one, and the last one is in force. */
@Entity
@Table(name = "triage_edition")
public class TriageEdition extends PanacheEntityBase {

    /** From 1, without a gap: of two who keep one at the same time, only one gets the next number. */
    @Id
    public Long number;

    /** As {@link RuleSet#parse} reads them. */
    @Column(nullable = false, updatable = false)
    public String rules;

    /** The number of the edition that is put into force again by this one, or null. */
    @Column(updatable = false)
    public Long again;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    public Account by;

    @Column(name = "made_at", nullable = false, updatable = false)
    public Instant madeAt;

    static Optional<TriageEdition> inForce() {
        return find("order by number desc").firstResultOptional();
    }

    /** @return the number of the edition in force, 0 while there are no rules */
    static long numberInForce() {
        return inForce().map(edition -> edition.number).orElse(0L);
    }

    /** @return one page of the editions, the newest first */
    static Page<TriageEdition> page(int page, int size) {
        var all = TriageEdition.<TriageEdition>find("from TriageEdition e join fetch e.by order by e.number desc")
                .page(page - 1, size);
        return new Page<>(all.list(), page, size, count());
    }

    RuleSet set() {
        return RuleSet.parse(rules);
    }
}
