package org.askwell.notifications.mail;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.logging.Log;

/** Sends one mail per transaction, so that one that fails holds up no other. */
@ApplicationScoped
public class Postman {

    @Inject
    Clock clock;

    @Inject
    MailServer server;

    private final AtomicBoolean refused = new AtomicBoolean();

    /** @return whether there was a mail to send */
    @Transactional
    public boolean sendNext() {
        Optional<OutboxMail> due = OutboxMail.lockNextDue(clock.instant());
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(OutboxMail mail) {
        try {
            server.send(mail);
            mail.sent(clock.instant());
            if (refused.compareAndSet(true, false)) {
                Log.info("The mail server takes mails again");
            }
        } catch (RuntimeException e) {
            Throwable reason = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
            mail.failed(reason, clock.instant());
            if (refused.compareAndSet(false, true)) {
                Log.warnf(
                        "The mail server did not take mail %d (%s): mails wait in the outbox",
                        mail.id, reason.getClass().getSimpleName());
            }
        }
    }
}
