package org.askwell.downloads;

import java.util.Arrays;
import java.util.List;

/**
 * What a release manager states about a patch, not yet checked.
 *
 * @param product the product's code
 * @param kind the name of a {@link Patch.Kind}
 * @param articles keys of articles, separated by blanks, commas or lines
 * @param version the state of the draft that was edited, or null for a new one
 */
record PatchFacts(
        String key,
        String product,
        String kind,
        String brings,
        String affectedFrom,
        String affectedTo,
        String titleEn,
        String titleZh,
        String notesEn,
        String notesZh,
        String articles,
        Integer version) {

    static PatchFacts none() {
        return new PatchFacts("", "", Patch.Kind.DEFECT.name(), "", "", "", "", "", "", "", "", null);
    }

    static PatchFacts of(Patch patch) {
        return new PatchFacts(
                patch.patchKey,
                patch.product.code,
                patch.kind.name(),
                patch.brings,
                patch.affectedFrom,
                patch.affectedTo,
                patch.titleEn,
                patch.titleZh,
                patch.notesEn,
                patch.notesZh,
                String.join("\n", patch.articleKeys),
                patch.version);
    }

    Patch.Kind kindOrNull() {
        return Arrays.stream(Patch.Kind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    List<String> articleKeys() {
        return articles == null
                ? List.of()
                : Arrays.stream(articles.split("[\\s,]+"))
                        .filter(key -> !key.isEmpty())
                        .distinct()
                        .toList();
    }
}
