package org.askwell.downloads;

import java.time.Instant;

import org.askwell.accounts.Language;

/**
 * A patch as release managers see it, beside its facts.
 *
 * @param version what is approved, to send back with the approval
 * @param independent whether the viewer had no hand in it and so may approve it
 */
public record PatchDeskView(
        String key,
        Patch.State state,
        Patch.Kind kind,
        Severity severity,
        String product,
        String fileName,
        String mediaType,
        Long size,
        String sha256,
        Instant publishedAt,
        String recallReason,
        int version,
        boolean independent) {

    static PatchDeskView of(Patch patch, Language language, boolean independent) {
        return new PatchDeskView(
                patch.patchKey,
                patch.state,
                patch.kind,
                patch.severity,
                patch.product.name(language),
                patch.fileName,
                patch.mediaType,
                patch.fileSize,
                patch.sha256,
                patch.publishedAt,
                patch.recallReason,
                patch.version,
                independent);
    }

    /** @return whether the file's name promises another kind of content than it has */
    public boolean doubtful() {
        return mediaType != null && FileKind.contradicts(fileName, mediaType);
    }

    public String path() {
        return "/desk/patches/" + key;
    }

    /** @return where the pages of the history are, up to their number */
    public String historyBase() {
        return path() + "?";
    }
}
