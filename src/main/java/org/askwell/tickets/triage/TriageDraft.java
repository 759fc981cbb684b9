package org.askwell.tickets.triage;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The rules that one supervisor is about to put into force. */
@Entity
@Table(name = "triage_draft")
public class TriageDraft extends PanacheEntityBase {

    @Id
    @Column(name = "account_id")
    public Long accountId;

    @Version
    public int version;

    /** The number of the edition that it was begun from, 0 for none. */
    @Column(nullable = false, updatable = false)
    public long base;

    /** As {@link RuleSet#parse} reads them. */
    @Column(nullable = false)
    public String rules;

    @Column(name = "changed_at", nullable = false)
    public Instant changedAt;

    RuleSet set() {
        return RuleSet.parse(rules);
    }
}
