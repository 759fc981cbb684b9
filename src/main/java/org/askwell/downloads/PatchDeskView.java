package org.askwell.downloads;

import java.time.Instant;
import java.util.List;

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
        Visibility visibility,
        String product,
        List<PatchFile> files,
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
                patch.visibility,
                patch.product.name(language),
                List.copyOf(patch.files),
                patch.publishedAt,
                patch.recallReason,
                patch.version,
                independent);
    }

    public String path() {
        return "/desk/patches/" + key;
    }

    /** @return where the pages of the history are, up to their number */
    public String historyBase() {
        return path() + "?";
    }
}
