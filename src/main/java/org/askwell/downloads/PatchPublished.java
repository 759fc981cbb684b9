package org.askwell.downloads;

import java.util.List;

/**
 * A patch can be downloaded from now on (R28).
 *
 * @param organisations codes of the customers whose active contracts name an affected or an unknown version
 * @param tickets numbers of the tickets whose defect it repairs
 * @param superseded keys of the patches that it replaces
 */
public record PatchPublished(
        Long patchId,
        String key,
        String product,
        Patch.Kind kind,
        String titleEn,
        String titleZh,
        List<String> organisations,
        List<String> tickets,
        List<String> superseded) {}
