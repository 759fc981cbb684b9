package org.askwell.notifications.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Language;
import org.askwell.web.Page;

/** A mail that was promised by a transaction and is sent after it. */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail extends PanacheEntity {

    public static final int PAGE_SIZE = 20;

    /** Where a mail is on its way. */
    public enum State {
        PENDING,
        SENT,
        /** Given up after the last retry; somebody may send it again by hand. */
        FAILED
    }

    @Column(nullable = false, updatable = false)
    public String recipient;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Language language;

    @Column(nullable = false, updatable = false)
    public String subject;

    @Column(nullable = false, updatable = false)
    public String text;

    @Column(nullable = false, updatable = false)
    public String html;

    /** What shows that a mail answers this one; null if nobody answers it by mail. */
    @Column(name = "reply_token", updatable = false)
    public String replyToken;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public State state = State.PENDING;

    @Column(nullable = false)
    public int attempts;

    @Column(name = "next_attempt_at", nullable = false)
    public Instant nextAttemptAt;

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    @Column(name = "sent_at")
    public Instant sentAt;

    /** The kind of the last failure; never its text, which may quote the mail or the server's secrets (T23). */
    @Column(name = "error_class")
    public String errorClass;

    /**
     * The mail that has waited longest, locked until the transaction ends; a mail that another node is sending is passed
     * over. What was never tried is due whenever it was written: perhaps by a clock that has been set back since.
     */
    @SuppressWarnings("unchecked")
    static Optional<OutboxMail> lockNextDue(Instant now) {
        List<OutboxMail> due = getEntityManager()
                .createNativeQuery(
                        "select * from outbox_mail where state = 'PENDING' and (attempts = 0 or next_attempt_at <= :now)"
                                + " order by next_attempt_at, id limit 1 for update skip locked",
                        OutboxMail.class)
                .setParameter("now", now)
                .getResultList();
        return due.stream().findFirst();
    }

    static long toSince(String recipient, Instant since) {
        return count("recipient = ?1 and createdAt > ?2", recipient, since);
    }

    public static long in(State state) {
        return count("state", state);
    }

    /** @return how many mails wait after an attempt that failed */
    public static long overdue() {
        return count("state = ?1 and attempts > 0", State.PENDING);
    }

    /** @return one page of all mails, the newest first; of one state if that is given */
    public static Page<OutboxMail> page(State state, int number) {
        var all = state == null
                ? OutboxMail.<OutboxMail>find("order by id desc")
                : OutboxMail.<OutboxMail>find("state = ?1 order by id desc", state);
        return new Page<>(all.page(number - 1, PAGE_SIZE).list(), number, PAGE_SIZE, all.count());
    }

    void sent(Instant now) {
        state = State.SENT;
        attempts++;
        sentAt = now;
        errorClass = null;
    }

    void failed(Throwable reason, Instant now) {
        attempts++;
        errorClass = reason.getClass().getSimpleName();
        RetryDelay.after(attempts)
                .ifPresentOrElse(delay -> nextAttemptAt = now.plus(delay), () -> state = State.FAILED);
    }

    /** Starts over, whatever happened so far. */
    public void sendAgain(Instant now) {
        state = State.PENDING;
        attempts = 0;
        nextAttemptAt = now;
    }
}
