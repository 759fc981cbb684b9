package org.askwell.downloads.links;

import java.time.Instant;

import org.askwell.accounts.Language;
import org.askwell.downloads.Download;

/**
 * A link in its owner's list, without its address: that is not kept.
 *
 * @param patch the patch's key
 * @param file the file's name
 * @param requests how often something was fetched by it
 * @param bytes how many were sent by requests that came to their end
 * @param lastUsed null if it was never used
 * @param finished whether the end of the file was reached
 */
public record LinkRow(
        Long id,
        String patch,
        String title,
        String file,
        Instant createdAt,
        Instant expiresAt,
        DownloadLink.State state,
        long requests,
        long bytes,
        Instant lastUsed,
        boolean finished) {

    static LinkRow of(DownloadLink link, Download.Fetched fetched, Language language, Instant now) {
        return new LinkRow(
                link.id,
                link.patch.patchKey,
                link.patch.title(language),
                link.fileName,
                link.createdAt,
                link.expiresAt,
                link.stateAt(now),
                fetched.requests(),
                fetched.bytes(),
                fetched.last(),
                fetched.finished());
    }
}
