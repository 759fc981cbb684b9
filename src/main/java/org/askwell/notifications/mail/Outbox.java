package org.askwell.notifications.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.notifications.NotificationsConfig;

/** Takes mails in the transaction of the event that they tell about. */
@ApplicationScoped
public class Outbox {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    Clock clock;

    @Inject
    NotificationsConfig config;

    /** Promises a mail, unless the reader has no proper address or had enough of them in the last hour (T20). */
    public void add(Account reader, MailContent content) {
        add(reader, content, null);
    }

    /**
     * As {@link #add(Account, MailContent)}.
     *
     * @param replyToken what shows that a mail answers this one, or null
     */
    public void add(Account reader, MailContent content, String replyToken) {
        add(reader.email, reader.language, content, replyToken);
    }

    /** As {@link #add(Account, MailContent)}, to somebody who may have no account yet. */
    public void add(String address, Language language, MailContent content) {
        add(address, language, content, null);
    }

    private void add(String address, Language language, MailContent content, String replyToken) {
        Instant now = clock.instant();
        if (!MailHeader.address(address) || OutboxMail.toSince(address, now.minus(HOUR)) >= config.mailsPerHour()) {
            return;
        }
        var mail = new OutboxMail();
        mail.recipient = address;
        mail.language = language;
        mail.subject = MailHeader.subject(content.subject());
        mail.text = content.text();
        mail.html = content.html();
        mail.replyToken = replyToken;
        mail.createdAt = now;
        mail.nextAttemptAt = now;
        mail.persist();
    }
}
