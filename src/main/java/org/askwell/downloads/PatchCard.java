package org.askwell.downloads;

import java.time.Instant;

import org.askwell.accounts.Language;

/**
 * A patch as one row of a list.
 *
 * @param files how many it has
 * @param size of all of them together, in bytes; null if it has none
 */
public record PatchCard(
        String key,
        String product,
        String title,
        Patch.Kind kind,
        Patch.State state,
        Severity severity,
        int files,
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
                patch.files.size(),
                patch.files.isEmpty()
                        ? null
                        : patch.files.stream().mapToLong(PatchFile::size).sum(),
                patch.publishedAt,
                entitlement,
                downloaded);
    }
}
