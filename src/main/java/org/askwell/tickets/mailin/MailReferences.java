package org.askwell.tickets.mailin;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.askwell.files.FileReferences;

/** The mails that came in. */
@ApplicationScoped
class MailReferences implements FileReferences {

    @Override
    public Stream<Reference> references() {
        return IncomingMail.<IncomingMail>streamAll().map(mail -> new Reference(mail.fileId, "mail " + mail.id));
    }
}
