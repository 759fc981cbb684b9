package org.askwell.downloads;

import java.time.Instant;

import org.askwell.accounts.Language;

/** A patch as one row of a list. */
public record PatchCard(
        String key,
        String product,
        String title,
        Patch.Kind kind,
        Patch.State state,
        Severity severity,
        Long size,
        Instant publishedAt,
        Entitlement entitlement,
        boolean downloaded) {

    static PatchCard of(Patch patch, Language language, Entitlement entitlement, boolean downloaded) {
        return new PatchCard(
                patch.patchKey,
                patch.product.name(language),
                patch.title(language),
                patch.kind,
                patch.state,
                patch.severity,
                patch.fileSize,
                patch.publishedAt,
                entitlement,
                downloaded);
    }
}
