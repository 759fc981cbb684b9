package org.askwell.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.notifications.mail.Outbox;
import org.askwell.tickets.mailin.ReplyTokens;

/** Tells people what happened, in the transaction in which it happened: both are kept or neither. */
@ApplicationScoped
class Delivery {

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    @Inject
    Letters letters;

    @Inject
    ReplyTokens replies;

    /** Tells each reader once. */
    void deliver(Notice notice, Collection<Account> readers) {
        deliver(language -> notice, readers);
    }

    /** Tells each reader once, of an object that has a title in each language. */
    void deliver(Function<Language, Notice> byLanguage, Collection<Account> readers) {
        Instant now = clock.instant();
        var once = new LinkedHashMap<Long, Account>();
        readers.forEach(reader -> once.putIfAbsent(reader.id, reader));
        once.values().forEach(reader -> {
            Notice notice = byLanguage.apply(reader.language);
            Notification.of(reader, notice, now).persist();
            if (notice.kind().mailed()) {
                String token = notice.kind().answerable()
                        ? replies.issue(notice.reference(), reader).orElse(null)
                        : null;
                outbox.add(reader, letters.write(notice, reader, token != null), token);
            }
        });
    }
}
