package org.askwell.tickets.mailin;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.ws.rs.BadRequestException;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import org.askwell.accounts.Account;
import org.askwell.tickets.Choice;
import org.askwell.web.Page;

/** A mail that came in and what became of it. The mail itself is in the file store, as it was. */
@Entity
@Table(name = "incoming_mail")
public class IncomingMail extends PanacheEntity {

    /** What became of a mail. */
    public enum Fate {
        /** Waits for somebody of support. */
        HELD,
        /** Came from a machine; nobody waits for an answer. */
        STOPPED,
        OPENED,
        CONTINUED,
        /** Somebody of support decided that it needs nothing. */
        DISMISSED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @return whether somebody may still make something of the mail */
        public boolean undecided() {
            return this == HELD || this == STOPPED;
        }

        /** @throws BadRequestException for anything else than the names in lower case (T07) */
        public static Fate fromString(String name) {
            return Choice.of(Fate.class, name);
        }
    }

    /** Where mails come from. */
    public enum Source {
        MAILBOX,
        MAILDROP
    }

    @Column(nullable = false, updatable = false)
    public String fingerprint;

    @Column(name = "file_id", nullable = false, updatable = false)
    public UUID fileId;

    /** In bytes. */
    @Column(nullable = false, updatable = false)
    public long size;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Source source;

    @Column(name = "arrived_at", nullable = false, updatable = false)
    public Instant arrivedAt;

    @Column(name = "message_id")
    public String messageId;

    /** The address in small letters; null if it is not known. */
    public String sender;

    @Column(name = "sender_name")
    public String senderName;

    public String subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Fate fate;

    @Enumerated(EnumType.STRING)
    public Hindrance hindrance;

    /** The kind of failure of a mail that could not be read; never its text (T23). */
    @Column(name = "error_class")
    public String errorClass;

    /** The ticket that the mail opened, continued or says it is about; or null. */
    @Column(name = "ticket_number")
    public String ticketNumber;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "handled_by_id")
    public Account handledBy;

    @Column(name = "handled_at")
    public Instant handledAt;

    static Optional<IncomingMail> withFingerprint(String fingerprint) {
        return find("fingerprint", fingerprint).firstResultOptional();
    }

    /** @return the mail; whoever else decides about it waits until this transaction ends */
    static Optional<IncomingMail> forDecision(Long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    static long from(String sender, Instant since) {
        return count("sender = ?1 and arrivedAt > ?2", sender, since);
    }

    static long in(Fate fate) {
        return count("fate", fate);
    }

    static Page<IncomingMail> page(Fate fate, int number, int size) {
        PanacheQuery<IncomingMail> found = find("fate = ?1 order by id desc", fate);
        return new Page<>(found.page(number - 1, size).list(), number, size, found.count());
    }

    void describe(ReadMail mail) {
        messageId = mail.messageId().isEmpty() ? null : mail.messageId();
        sender = mail.sender().address();
        senderName = mail.sender().name();
        subject = mail.subject();
    }

    void hold(Hindrance why) {
        hindrance = why;
        fate = why.stops() ? Fate.STOPPED : Fate.HELD;
    }

    void became(Fate what, String number) {
        fate = what;
        hindrance = null;
        errorClass = null;
        ticketNumber = number;
    }

    void handled(Account by, Instant now) {
        handledBy = by;
        handledAt = now;
    }
}
