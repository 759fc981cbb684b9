package org.askwell.tickets.terms;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.accounts.Language;

/**
 * One state of something that promises are made by. It never changes: an edit adds the next one, and the one with the
 * highest number is in force.
 */
@MappedSuperclass
public abstract class Edition extends PanacheEntity {

    /** What a code looks like. */
    public static final String CODE = "[a-z0-9][a-z0-9-]{0,39}";

    @Column(nullable = false, updatable = false)
    public String code;

    /** From 1. */
    @Column(nullable = false, updatable = false)
    public int number;

    @Column(name = "name_en", nullable = false, updatable = false)
    public String nameEn;

    @Column(name = "name_zh", nullable = false, updatable = false)
    public String nameZh;

    @Column(name = "made_at", nullable = false, updatable = false)
    public Instant madeAt;

    /** Null for what the portal was shipped with. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id", updatable = false)
    public Account by;

    public String name(Language language) {
        return language == Language.ZH ? nameZh : nameEn;
    }
}
