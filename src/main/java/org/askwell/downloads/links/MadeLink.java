package org.askwell.downloads.links;

import java.time.Instant;

/**
 * A link just made, shown this once because only its hash is kept.
 *
 * @param patch the patch's key
 * @param file the file's name
 * @param sha256 of the file, 64 lower-case hexadecimal digits
 */
public record MadeLink(
        Long id, String patch, String file, String sha256, String url, Instant expiresAt, FetchCommands commands) {

    static MadeLink of(DownloadLink link, String sha256, String url) {
        return new MadeLink(
                link.id,
                link.patch.patchKey,
                link.fileName,
                sha256,
                url,
                link.expiresAt,
                FetchCommands.of(url, link.fileName, sha256));
    }

    /** Leaves out the link: it is a secret while it can be used (T23). */
    @Override
    public String toString() {
        return "MadeLink";
    }
}
