package org.askwell.notifications.mail;

import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;

/** Looks at the outbox again and again. */
class OutboxRound {

    /** Leaves a stop of the portal, and the other nodes, a chance between rounds. */
    private static final int MAILS_PER_ROUND = 100;

    @Inject
    Postman postman;

    @Inject
    MailServer server;

    @Scheduled(
            identity = "outbox",
            every = "${askwell.notifications.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
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
