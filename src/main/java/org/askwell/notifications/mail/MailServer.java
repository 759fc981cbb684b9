package org.askwell.notifications.mail;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import org.askwell.tickets.mailin.ReplyAddress;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;

/** The SMTP server, if there is one. Without one, mails wait in the outbox, where the administrator reads them. */
@ApplicationScoped
public class MailServer {

    private static final String HOST = "quarkus.mailer.host";

    /** Sources below are the extension's own defaults, by which every portal would have a server on localhost. */
    private static final int LOWEST_CONFIGURED_ORDINAL = 100;

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Inject
    Config config;

    @Inject
    ReactiveMailer mailer;

    @Inject
    ReplyAddress replies;

    /**
     * Where all mails are sent from. With the caller's own, the connection may be made on one event loop and listened to
     * on another, and a greeting that comes in between is lost: the mail then waits until the limit.
     */
    private final Context eventLoop;

    @Inject
    MailServer(Vertx vertx) {
        eventLoop = VertxContext.getRootContext(vertx.getOrCreateContext());
    }

    public boolean configured() {
        ConfigValue host = config.getConfigValue(HOST);
        return host.getValue() != null
                && !host.getValue().isBlank()
                && host.getSourceOrdinal() >= LOWEST_CONFIGURED_ORDINAL;
    }

    /** @throws RuntimeException if the server did not take the mail within 30 s */
    void send(OutboxMail mail) {
        mailer.send(letter(mail))
                .runSubscriptionOn(task -> eventLoop.runOnContext(start -> task.run()))
                .await()
                .atMost(LIMIT);
    }

    private Mail letter(OutboxMail mail) {
        Mail letter = Mail.withText(mail.recipient, mail.subject, mail.text)
                .setHtml(mail.html)
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("Content-Language", mail.language.tag())
                .addHeader("X-Askwell-Mail", String.valueOf(mail.id));
        if (mail.replyToken != null) {
            replies.of(mail.replyToken).ifPresent(letter::setReplyTo);
            replies.messageId(mail.replyToken, mail.id).ifPresent(id -> letter.addHeader("Message-ID", id));
        }
        return letter;
    }
}
