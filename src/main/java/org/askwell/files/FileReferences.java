package org.askwell.files;

import java.util.UUID;
import java.util.stream.Stream;

/** A room that keeps contents in the file store says which of them it still needs. */
public interface FileReferences {

    /** @param owner what the content belongs to, for whoever has to look after it */
    record Reference(UUID file, String owner) {}

    /** @return every reference, in no order; to be closed, within the running transaction */
    Stream<Reference> references();
}
