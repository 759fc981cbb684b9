package org.askwell.files;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

/** The attachments of tickets and messages, and uploads that are in none yet. */
@ApplicationScoped
class AttachmentReferences implements FileReferences {

    @Override
    public Stream<Reference> references() {
        return StoredFile.<StoredFile>streamAll().map(file -> new Reference(file.id, file.name));
    }
}
