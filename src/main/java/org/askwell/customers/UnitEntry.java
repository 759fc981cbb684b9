package org.askwell.customers;

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

/** Paid units of a contract were bought or used up (R11). Never changed, never removed. */
@Entity
@Table(name = "unit_entry")
public class UnitEntry extends PanacheEntity {

    /** Why the number of units changes. */
    public enum Kind {
        BOUGHT,
        VISIT,
        TICKET,
        CORRECTION;

        /** @return whether it takes units away */
        public boolean uses() {
            return this == VISIT || this == TICKET;
        }
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id", updatable = false)
    public Contract contract;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Kind kind;

    /** How many came (above 0) or went (below 0). */
    @Column(nullable = false, updatable = false)
    public int units;

    /** How many were left afterwards. */
    @Column(nullable = false, updatable = false)
    public int balance;

    /** The visit's day, the ticket's number, or why. */
    @Column(nullable = false, updatable = false)
    public String note;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    public Account by;

    @Column(nullable = false, updatable = false)
    public Instant at;

    /** @return a page of the contract's entries, the newest first */
    static Page<UnitEntry> of(Contract contract, int number, int size) {
        var all = UnitEntry.<UnitEntry>find(
                "from UnitEntry u join fetch u.by where u.contract = ?1 order by u.id desc", contract);
        return new Page<>(all.page(number - 1, size).list(), number, size, count("contract", contract));
    }

    /** @return how many units are left, or null if none were ever bought */
    static Integer left(Contract contract) {
        return UnitEntry.<UnitEntry>find("contract = ?1 order by id desc", contract)
                .firstResultOptional()
                .map(entry -> entry.balance)
                .orElse(null);
    }
}
