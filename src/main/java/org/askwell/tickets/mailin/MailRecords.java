package org.askwell.tickets.mailin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.files.FileStore;
import org.askwell.tickets.Repetition;
import org.askwell.tickets.mailin.IncomingMail.Fate;
import org.askwell.tickets.mailin.IncomingMail.Source;

/** Puts mails on record, each once, together with what becomes of it: both are kept or neither. */
@ApplicationScoped
class MailRecords {

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Inject
    FileStore store;

    @Inject
    MailRouting routing;

    @Inject
    MailTickets tickets;

    /** @return false if the same mail is on record already */
    @Transactional(TxType.REQUIRES_NEW)
    boolean record(FileStore.Content raw, Source source, ReadMail mail) {
        if (known(mail.fingerprint())) {
            return false;
        }
        IncomingMail kept = fresh(raw, source, mail.fingerprint());
        kept.describe(mail);
        routing.route(kept, mail);
        kept.persist();
        return true;
    }

    /**
     * Keeps a mail for somebody of support.
     *
     * @param mail as far as it was read, or null
     * @return false if the same mail is on record already
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean keep(FileStore.Content raw, Source source, ReadMail mail, Hindrance why, Throwable failure) {
        String fingerprint = mail == null ? raw.sha256() : mail.fingerprint();
        if (known(fingerprint)) {
            return false;
        }
        IncomingMail kept = fresh(raw, source, fingerprint);
        if (mail != null) {
            kept.describe(mail);
        }
        kept.hold(why);
        kept.errorClass = failure == null ? null : failure.getClass().getSimpleName();
        kept.persist();
        return true;
    }

    private boolean known(String fingerprint) {
        Repetition.lock(database, 0L, fingerprint);
        return IncomingMail.withFingerprint(fingerprint).isPresent();
    }

    private IncomingMail fresh(FileStore.Content raw, Source source, String fingerprint) {
        var kept = new IncomingMail();
        kept.fingerprint = fingerprint;
        kept.fileId = raw.id();
        kept.size = raw.size();
        kept.source = source;
        kept.arrivedAt = clock.instant();
        return kept;
    }

    /**
     * Makes a ticket of a mail that waits.
     *
     * @return the ticket's number
     * @throws DecidedAlreadyException if somebody else was faster
     */
    @Transactional
    String open(Long id, Account requester, Account by) {
        IncomingMail kept = undecided(id);
        kept.became(Fate.OPENED, tickets.open(read(kept), requester, by, null));
        kept.handled(by, clock.instant());
        return kept.ticketNumber;
    }

    /** @throws DecidedAlreadyException if somebody else was faster */
    @Transactional
    void dismiss(Long id, Account by) {
        IncomingMail kept = undecided(id);
        kept.fate = Fate.DISMISSED;
        kept.handled(by, clock.instant());
    }

    private static IncomingMail undecided(Long id) {
        IncomingMail kept = IncomingMail.forDecision(id).orElseThrow(NotFoundException::new);
        if (!kept.fate.undecided()) {
            throw new DecidedAlreadyException();
        }
        return kept;
    }

    /** @return the mail as far as it can be read */
    ReadMail read(IncomingMail kept) {
        try (InputStream raw = store.read(kept.fileId, 0, kept.size)) {
            return MailReader.read(raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
