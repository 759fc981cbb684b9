package org.askwell.tickets.mailin;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;

/** Looks for new mails again and again. */
class MailRound {

    @Inject
    MailInConfig config;

    @Inject
    ImapConfig imap;

    @Inject
    MailIntake intake;

    private final Set<MailSource> unreachable = ConcurrentHashMap.newKeySet();

    @Scheduled(
            identity = "mail-in",
            every = "${askwell.mail-in.every:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fetch() {
        Stream.concat(
                        config.maildrop().map(MaildropFolder::new).stream(),
                        imap.host().map(host -> new ImapFolder(imap)).stream())
                .forEach(this::fetch);
    }

    private void fetch(MailSource source) {
        try {
            source.deliver(intake::take);
            if (unreachable.remove(source)) {
                Log.info("Mails can be fetched again");
            }
        } catch (IOException e) {
            if (unreachable.add(source)) {
                Throwable reason = e.getCause() == null ? e : e.getCause();
                Log.warnf(
                        "Mails cannot be fetched (%s): they stay where they are",
                        reason.getClass().getSimpleName());
            }
        }
    }
}
