package org.askwell.notifications.mail;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import org.askwell.notifications.NotificationsConfig;
import org.askwell.time.Rounds;

/** Looks at the outbox again and again. */
@ApplicationScoped
class OutboxRound {

    /** Leaves a stop of the portal, and the other nodes, a chance between rounds. */
    private static final int MAILS_PER_ROUND = 100;

    @Inject
    Rounds rounds;

    @Inject
    NotificationsConfig config;

    @Inject
    Postman postman;

    @Inject
    MailServer server;

    void begin(@Observes StartupEvent start) {
        rounds.every("outbox", config.every(), Duration.ofSeconds(1), this::sendWhatIsDue);
    }

    void sendWhatIsDue() {
        if (!server.configured()) {
            return;
        }
        int sent = 0;
        while (sent < MAILS_PER_ROUND && postman.sendNext()) {
            sent++;
        }
    }
}
