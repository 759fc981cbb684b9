package org.askwell.downloads;

import java.time.Instant;
import java.util.List;

import org.askwell.accounts.Language;

/** A patch as its page shows it. */
public record PatchPageView(
        String key,
        String productCode,
        String product,
        String title,
        Patch.Kind kind,
        Patch.State state,
        Severity severity,
        Visibility visibility,
        String brings,
        String affectedFrom,
        String affectedTo,
        List<String> notes,
        List<String> knownIssues,
        List<LinkedArticles.Link> articles,
        List<PatchFile> files,
        Instant publishedAt,
        String recallReason) {

    static PatchPageView of(Patch patch, Language language, List<LinkedArticles.Link> articles) {
        return new PatchPageView(
                patch.patchKey,
                patch.product.code,
                patch.product.name(language),
                patch.title(language),
                patch.kind,
                patch.state,
                patch.severity,
                patch.visibility,
                patch.brings,
                patch.affectedFrom,
                patch.affectedTo,
                patch.notes(language),
                patch.knownIssues(language),
                articles,
                List.copyOf(patch.files),
                patch.publishedAt,
                patch.recallReason);
    }

    /** @return the only file, or null if there are several or none */
    public PatchFile single() {
        return files.size() == 1 ? files.get(0) : null;
    }

    public boolean several() {
        return files.size() > 1;
    }
}
