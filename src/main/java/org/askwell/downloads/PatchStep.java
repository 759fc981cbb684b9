package org.askwell.downloads;

import java.time.Instant;
import java.util.List;
import java.util.Set;

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

/** What was done with a patch, by whom and when. Never changed, never removed. */
@Entity
@Table(name = "patch_step")
public class PatchStep extends PanacheEntity {

    /** What can be done with a patch. */
    public enum Act {
        WRITTEN,
        EDITED,
        UPLOADED,
        REMOVED,
        QUARANTINED,
        SENT_TO_TEST,
        SENT_BACK,
        APPROVED,
        PUBLISHED,
        RECALLED
    }

    /** Whoever did one of these had a hand in the patch. */
    private static final Set<Act> MAKING = Set.of(Act.WRITTEN, Act.EDITED, Act.UPLOADED, Act.REMOVED, Act.SENT_TO_TEST);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "patch_id", updatable = false)
    public Patch patch;

    /** Null if the portal did it by itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", updatable = false)
    public Account account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Act act;

    /** Why, or what exactly; null where the act says it all. */
    @Column(updatable = false)
    public String note;

    @Column(name = "done_at", nullable = false, updatable = false)
    public Instant doneAt;

    static void record(Patch patch, Account by, Act act, String note, Instant now) {
        var step = new PatchStep();
        step.patch = patch;
        step.account = by;
        step.act = act;
        step.note = note;
        step.doneAt = now;
        step.persist();
    }

    /** @return a page of the patch's history, the newest first */
    static Page<PatchStep> of(Patch patch, int number, int size) {
        var found = PatchStep.<PatchStep>find(
                "from PatchStep s left join fetch s.account where s.patch = ?1 order by s.doneAt desc, s.id desc",
                patch);
        return new Page<>(found.page(number - 1, size).list(), number, size, count("patch", patch));
    }

    /** @return the ids of all who ever had a hand in it: who wrote, edited, uploaded or sent it to test */
    static List<Long> makersOf(Patch patch) {
        return getEntityManager()
                .createQuery(
                        "select distinct s.account.id from PatchStep s where s.patch = :patch and s.act in :making"
                                + " and s.account is not null",
                        Long.class)
                .setParameter("patch", patch)
                .setParameter("making", MAKING)
                .getResultList();
    }
}
