package org.askwell.feedback.periodic;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.web.SecretToken;
import org.hibernate.Session;

/** Somebody of a customer was asked, and may have answered; of the links only hashes are kept (T10, T22). */
@Entity
@Table(name = "survey_invitation")
public class SurveyInvitation extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "survey_id", updatable = false)
    public PeriodicSurvey survey;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", updatable = false)
    public Account account;

    @Column(name = "token_hash", nullable = false, updatable = false)
    public String tokenHash;

    /** Of the link in the reminder, or null. */
    @Column(name = "reminder_hash")
    public String reminderHash;

    @Column(name = "reminded_at")
    public Instant remindedAt;

    /** 1–5, or null as long as there is no answer. */
    public Integer stars;

    public String comment;

    @Column(name = "answered_at")
    public Instant answeredAt;

    static Optional<SurveyInvitation> withToken(String token) {
        return find(
                        "from SurveyInvitation i join fetch i.survey s join fetch s.organisation"
                                + " where i.tokenHash = ?1 or i.reminderHash = ?1",
                        SecretToken.hash(token))
                .firstResultOptional();
    }

    /** As {@link #withToken}, but nobody else answers before this transaction ends. */
    static Optional<SurveyInvitation> lockedWithToken(String token) {
        return SurveyInvitation.<SurveyInvitation>find("tokenHash = ?1 or reminderHash = ?1", SecretToken.hash(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** @return those of surveys sent until then that were neither answered nor reminded of; others who look get others */
    static List<SurveyInvitation> toRemind(Instant sentUntil, Instant now, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select i.* from survey_invitation i join periodic_survey s on s.id = i.survey_id
                        where i.answered_at is null and i.reminded_at is null
                          and s.sent_at <= :until and s.expires_at > :now
                        order by i.id limit :most for update of i skip locked
                        """,
                        SurveyInvitation.class)
                .setParameter("until", sentUntil)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }
}
