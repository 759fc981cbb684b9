package org.askwell.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Keeps contents where no route serves them (T09), under names that only we choose (T26). A content appears under its name
 * whole or not at all, and is never changed once it is there.
 */
public interface FileStore {

    /**
     * What was written.
     *
     * @param size in bytes
     * @param sha256 64 lower-case hexadecimal digits
     */
    record Content(UUID id, long size, String sha256) {}

    /**
     * What is kept.
     *
     * @param size in bytes
     * @param since when it appeared
     */
    record Kept(UUID id, long size, Instant since) {}

    /**
     * Streams a content into the store.
     *
     * @param limit the largest size taken, in bytes
     * @throws FileTooLargeException if there is more; nothing is kept then
     */
    Content write(InputStream source, long limit) throws IOException;

    /**
     * Takes a whole file of this machine's disk. Taking it again changes nothing, so whoever was interrupted just repeats.
     *
     * @param whole beside the store's folder; it stays where it is and is never changed from now on
     * @param id what the content is called
     */
    void take(Path whole, UUID id) throws IOException;

    /**
     * @param first the first byte, from 0
     * @param length in bytes; the content must have them
     * @throws NoSuchFileException if there is no such content
     */
    InputStream read(UUID id, long first, long length) throws IOException;

    /** @return the file on this machine's disk, which the operating system can send by itself; nothing if there is none */
    Optional<Path> file(UUID id);

    /** Removes a content; one that is not there is removed already. */
    void delete(UUID id) throws IOException;

    /** @return every content, in no order; to be closed */
    Stream<Kept> contents() throws IOException;

    /** Removes what uploads that broke off before that time have left behind. */
    void tidy(Instant before) throws IOException;
}
