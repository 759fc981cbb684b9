package org.askwell.tickets.mailin;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import org.askwell.files.FileStore;
import org.askwell.tickets.mailin.IncomingMail.Source;

/**
 * Takes mails in. A mail counts as taken when the database has committed it; until then it stays where it came from and is
 * tried again, and the fingerprint keeps a mail that comes twice from being taken twice. A mail that cannot be read is kept
 * for somebody of support.
 */
@ApplicationScoped
public class MailIntake {

    @Inject
    FileStore store;

    @Inject
    MailInConfig config;

    @Inject
    MailRecords records;

    private final AtomicBoolean failing = new AtomicBoolean();

    /** @return whether the portal has the mail, now or from before; else it must stay where it is */
    boolean take(InputStream raw, Source source) {
        FileStore.Content content = null;
        try {
            content = store.write(raw, Long.MAX_VALUE);
            if (!keep(content, source)) {
                store.delete(content.id());
            }
            if (failing.compareAndSet(true, false)) {
                Log.info("Mails are taken in again");
            }
            return true;
        } catch (IOException | RuntimeException e) {
            remove(content);
            if (failing.compareAndSet(false, true)) {
                Log.warnf(
                        "Mails cannot be kept (%s): they stay where they are",
                        e.getClass().getSimpleName());
            }
            return false;
        }
    }

    private boolean keep(FileStore.Content content, Source source) {
        if (content.size() > config.maxSize().asLongValue()) {
            return records.keep(content, source, null, Hindrance.TOO_LARGE, null);
        }
        ReadMail mail = null;
        try (InputStream raw = store.read(content.id(), 0, content.size())) {
            mail = MailReader.read(raw);
            return records.record(content, source, mail);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            Log.debug("A mail cannot be read", e);
            return records.keep(content, source, mail, Hindrance.UNREADABLE, e);
        }
    }

    private void remove(FileStore.Content content) {
        try {
            if (content != null) {
                store.delete(content.id());
            }
        } catch (IOException e) {
            Log.debug("The nightly check will tell of it", e);
        }
    }
}
