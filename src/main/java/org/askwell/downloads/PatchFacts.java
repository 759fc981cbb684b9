package org.askwell.downloads;

import java.util.Arrays;

/**
 * What a release manager states about a patch, not yet checked.
 *
 * @param product the product's code
 * @param kind the name of a {@link Patch.Kind}
 * @param severity the name of a {@link Severity}
 * @param visibility the name of a {@link Visibility}
 * @param version the state of the draft that was edited, or null for a new one
 */
record PatchFacts(
        String key,
        String product,
        String kind,
        String severity,
        String visibility,
        String brings,
        String affectedFrom,
        String affectedTo,
        PatchWords words,
        PatchRelations relations,
        Integer version) {

    static PatchFacts none() {
        return new PatchFacts(
                "",
                "",
                Patch.Kind.DEFECT.name(),
                Severity.MEDIUM.name(),
                Visibility.EVERYONE.name(),
                "",
                "",
                "",
                PatchWords.none(),
                PatchRelations.none(),
                null);
    }

    static PatchFacts of(Patch patch) {
        return new PatchFacts(
                patch.patchKey,
                patch.product.code,
                patch.kind.name(),
                patch.severity.name(),
                patch.visibility.name(),
                patch.brings,
                patch.affectedFrom,
                patch.affectedTo,
                PatchWords.of(patch),
                PatchRelations.of(patch),
                patch.version);
    }

    Patch.Kind kindOrNull() {
        return named(Patch.Kind.values(), kind);
    }

    Severity severityOrNull() {
        return named(Severity.values(), severity);
    }

    Visibility visibilityOrNull() {
        return named(Visibility.values(), visibility);
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
