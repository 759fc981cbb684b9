package org.askwell.tickets.mailin;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import org.askwell.time.Rounds;

/** Looks for new mails again and again. */
@ApplicationScoped
class MailRound {

    @Inject
    Rounds rounds;

    @Inject
    MailInConfig config;

    @Inject
    ImapConfig imap;

    @Inject
    MailIntake intake;

    private final Set<MailSource> unreachable = ConcurrentHashMap.newKeySet();

    void begin(@Observes StartupEvent start) {
        rounds.every("mail-in", config.every(), Duration.ofSeconds(1), this::fetch);
    }

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
