package org.askwell.downloads;

import org.askwell.accounts.Viewer;

/**
 * Somebody asks for a file of a patch.
 *
 * @param viewer for whom it is decided
 * @param file which of its files; null if a link is to one that it has no more
 * @param link the id of the link that is used, or null
 * @param reason why it was decided as it was: the name of what decided
 * @param nanos how long the decision took
 */
public record FileRequest(Way way, Viewer viewer, Patch patch, PatchFile file, Long link, String reason, long nanos) {

    /** How files are asked for. */
    public enum Way {
        PAGE,
        API,
        LINK
    }

    /** @param begin when the decision began, of {@link System#nanoTime()} */
    static FileRequest of(Way way, Viewer viewer, Patch patch, PatchFile file, Entitlement entitlement, long begin) {
        return new FileRequest(
                way, viewer, patch, file, null, entitlement.reason().name(), System.nanoTime() - begin);
    }

    boolean byLink() {
        return link != null;
    }
}
