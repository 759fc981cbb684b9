package org.askwell.downloads;

import java.util.List;

/**
 * A patch can be downloaded from now on (R28).
 *
 * @param organisations codes of the customers whose active contracts name an affected or an unknown version
 */
public record PatchPublished(
        Long patchId,
        String key,
        String product,
        Patch.Kind kind,
        String titleEn,
        String titleZh,
        List<String> organisations) {}
