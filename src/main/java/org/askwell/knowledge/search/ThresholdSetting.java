package org.askwell.knowledge.search;

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

/**
 * What an administrator set the thresholds to. Settings are added and never changed; the newest is in force. It is read
 * with each question, which is one look at the end of an index, so that it holds on every node from the next question on.
 */
@Entity
@Table(name = "threshold_setting")
public class ThresholdSetting extends PanacheEntityBase {

    public static final int PAGE_SIZE = 20;

    /** In force while nothing was set: the shares that are wrong at the default thresholds. */
    public static final int DEFAULT_ANSWER_SHARE = 30;

    public static final int DEFAULT_CANDIDATES_SHARE = 75;

    /** From 1, without a gap: of two who set it at the same time, only one can get the next number. */
    @Id
    public long number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", updatable = false)
    public Account account;

    @Column(name = "set_at", nullable = false, updatable = false)
    public Instant at;

    /** The share of wrong answers that is accepted among those shown in full, 1–99 %. */
    @Column(name = "answer_share", nullable = false, updatable = false)
    public int answerShare;

    /** The same among all questions to which anything is shown, 1–99 %. */
    @Column(name = "candidates_share", nullable = false, updatable = false)
    public int candidatesShare;

    @Column(name = "answer_from", nullable = false, updatable = false)
    public double answerFrom;

    @Column(name = "candidates_from", nullable = false, updatable = false)
    public double candidatesFrom;

    /** Of how many past questions the right answer was known. */
    @Column(nullable = false, updatable = false)
    public long labelled;

    /** What was in force before. */
    @Column(name = "old_answer_share", nullable = false, updatable = false)
    public int oldAnswerShare;

    @Column(name = "old_candidates_share", nullable = false, updatable = false)
    public int oldCandidatesShare;

    @Column(name = "old_answer_from", nullable = false, updatable = false)
    public double oldAnswerFrom;

    @Column(name = "old_candidates_from", nullable = false, updatable = false)
    public double oldCandidatesFrom;

    public static Optional<ThresholdSetting> newest() {
        return find("order by number desc").firstResultOptional();
    }

    public static Thresholds inForce() {
        return newest().map(ThresholdSetting::thresholds).orElse(Thresholds.DEFAULT);
    }

    /** @return one page of what was set, the newest first */
    public static Page<ThresholdSetting> page(int page) {
        var all = ThresholdSetting.<ThresholdSetting>find(
                        "from ThresholdSetting s join fetch s.account order by s.number desc")
                .page(page - 1, PAGE_SIZE);
        return new Page<>(all.list(), page, PAGE_SIZE, count());
    }

    public Thresholds thresholds() {
        return new Thresholds(answerFrom, candidatesFrom);
    }
}
