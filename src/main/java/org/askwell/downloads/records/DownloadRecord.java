package org.askwell.downloads.records;

import java.time.Instant;

import org.askwell.downloads.FileRequest.Way;

/**
 * What was decided about one request for a file, and what was sent.
 *
 * @param person the user name of whoever asked
 * @param organisation the code of that person's customer at that time, or null
 * @param patch the patch's key
 * @param address where the request came from: a network address, or the proxy's
 * @param reason the name of what decided
 * @param status the HTTP status of the answer
 * @param first the first byte that was to be sent, from 0
 * @param bytes how many were to be sent; 0 for none
 * @param complete whether all of them were; null while they are sent, after the portal was stopped meanwhile, and if
 *     nothing was to be sent
 * @param file what the file is called; null if the patch had it no more
 * @param sha256 of the whole file, or null as its name
 */
public record DownloadRecord(
        Long id,
        Instant at,
        String person,
        String organisation,
        String patch,
        Way way,
        String address,
        boolean allowed,
        String reason,
        int status,
        long first,
        long bytes,
        Boolean complete,
        String file,
        String sha256) {

    /** @return the last byte that was to be sent */
    public long last() {
        return first + bytes - 1;
    }
}
