package org.askwell.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.web.Page;

/** A line in somebody's list of news. Holds what happened, not words: they come in the reader's language. */
@Entity
public class Notification extends PanacheEntity {

    static final int PAGE_SIZE = 20;

    private static final String UNREAD_FIRST = " order by case when readAt is null then 0 else 1 end, id desc";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", updatable = false)
    public Account account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public NotificationKind kind;

    @Column(updatable = false)
    public String actor;

    @Column(updatable = false)
    public String reference;

    @Column(nullable = false, updatable = false)
    public String subject;

    @Column(nullable = false, updatable = false)
    public String path;

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    /** Null while unread. */
    @Column(name = "read_at")
    public Instant readAt;

    static Notification of(Account reader, Notice notice, Instant now) {
        var notification = new Notification();
        notification.account = reader;
        notification.kind = notice.kind();
        notification.actor = notice.actor();
        notification.reference = notice.reference();
        notification.subject = notice.subject();
        notification.path = notice.path();
        notification.createdAt = now;
        return notification;
    }

    /** @return the viewer's notification; somebody else's does not exist for them (T08) */
    static Optional<Notification> of(Viewer viewer, long id) {
        return find("id = ?1 and account.id = ?2", id, viewer.accountId()).firstResultOptional();
    }

    /** @return whether the reader was told this of the object before */
    static boolean told(Account reader, NotificationKind kind, String reference) {
        return count("account = ?1 and kind = ?2 and reference = ?3", reader, kind, reference) > 0;
    }

    /** @return the ids of the accounts that were told any of this of the object */
    static Set<Long> readersOf(Set<NotificationKind> kinds, String reference) {
        List<Notification> told = list("kind in ?1 and reference = ?2", kinds, reference);
        return told.stream().map(notification -> notification.account.id).collect(Collectors.toSet());
    }

    /** @return one page of the viewer's list, unread ones first, then the newest */
    static Page<Notification> page(Viewer viewer, int number) {
        var all = Notification.<Notification>find("account.id = ?1" + UNREAD_FIRST, viewer.accountId())
                .page(number - 1, PAGE_SIZE);
        List<Notification> items = all.list();
        return new Page<>(items, number, PAGE_SIZE, count("account.id = ?1", viewer.accountId()));
    }

    static long unread(Viewer viewer) {
        return viewer.loggedIn() ? count("account.id = ?1 and readAt is null", viewer.accountId()) : 0;
    }

    static void readAll(Viewer viewer, Instant now) {
        update("readAt = ?1 where account.id = ?2 and readAt is null", now, viewer.accountId());
    }

    /** Marks it as read; again changes nothing. */
    public void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }
}
