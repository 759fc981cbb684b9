package org.askwell.customers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.askwell.accounts.CurrentUser;
import org.askwell.files.FileTooLargeException;
import org.askwell.files.Uploads;

/** Keeps the documents of the customer file (R24). */
@ApplicationScoped
class Documents {

    @Inject
    CurrentUser user;

    @Inject
    Uploads uploads;

    @Inject
    CustomerHistory history;

    @Inject
    Clock clock;

    /** @throws FileTooLargeException if the file is larger than attachments may be; nothing is kept then */
    @Transactional
    void add(Organisation organisation, Path content, String name, CustomerDocument.Kind kind, boolean shared)
            throws IOException {
        var document = new CustomerDocument();
        try (InputStream source = Files.newInputStream(content)) {
            document.file = uploads.take(source, name, user.viewer().accountId());
        }
        document.organisation = organisation;
        document.kind = kind;
        document.shared = shared;
        document.addedAt = clock.instant();
        document.addedBy = user.account();
        document.persist();
        history.note(organisation, CustomerSubject.DOCUMENT, document.file.name, new Known(), document.known());
    }

    /** Shows the document to the customer's people, or hides it from them. */
    @Transactional
    void share(CustomerDocument document, boolean shared) {
        Known before = document.known();
        document.shared = shared;
        history.note(document.organisation, CustomerSubject.DOCUMENT, document.file.name, before, document.known());
    }

    /** Takes the document out of the file; that it was there stays in the history. */
    @Transactional
    void remove(CustomerDocument document) {
        history.note(
                document.organisation, CustomerSubject.DOCUMENT, document.file.name, document.known(), new Known());
        document.delete();
    }
}
