package org.askwell.admin;

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
import org.askwell.web.Page;

/** Who did what to which object, and when. Never changed, never removed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends PanacheEntity {

    static final int PAGE_SIZE = 50;

    /** Null if the portal did it by itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", updatable = false)
    public Account account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public AuditAct act;

    /** The object's own short name. */
    @Column(nullable = false, updatable = false)
    public String object;

    /** What else matters, in the words of whoever did it, or null. */
    @Column(updatable = false)
    public String details;

    @Column(name = "done_at", nullable = false, updatable = false)
    public Instant doneAt;

    static AuditEntry of(Account account, AuditAct act, String object, String details, Instant now) {
        var entry = new AuditEntry();
        entry.account = account;
        entry.act = act;
        entry.object = object;
        entry.details = details;
        entry.doneAt = now;
        return entry;
    }

    /** @return one page, the newest first */
    static Page<AuditEntry> page(int number) {
        var all = AuditEntry.<AuditEntry>find("from AuditEntry e left join fetch e.account order by e.id desc")
                .page(number - 1, PAGE_SIZE);
        return new Page<>(all.list(), number, PAGE_SIZE, count());
    }
}
