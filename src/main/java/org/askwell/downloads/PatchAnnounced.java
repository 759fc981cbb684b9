package org.askwell.downloads;

import java.util.List;

/**
 * A patch that is published is there for customers (R28): when it was published, and again when a stage of its release begins.
 *
 * @param organisations codes of the customers whose active contracts name an affected or an unknown version, who have it by now
 *     and were not told before
 * @param tickets numbers of the tickets whose defect it repairs
 * @param superseded keys of the patches that it replaces
 */
public record PatchAnnounced(
        Long patchId,
        String key,
        String product,
        String titleEn,
        String titleZh,
        List<String> organisations,
        List<String> tickets,
        List<String> superseded) {

    static PatchAnnounced of(Patch patch, List<String> organisations) {
        return new PatchAnnounced(
                patch.id,
                patch.patchKey,
                patch.product.code,
                patch.titleEn,
                patch.titleZh,
                organisations,
                patch.ticketNumbers,
                patch.supersedes);
    }
}
