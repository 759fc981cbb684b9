package org.askwell.downloads;

import java.util.List;

/**
 * A patch must not be installed any more.
 *
 * @param reason as the release manager wrote it
 * @param organisations codes of the customers who began to download it
 * @param people ids of the accounts that began to download it, whatever customer they belong to
 */
public record PatchRecalled(
        Long patchId,
        String key,
        String product,
        String titleEn,
        String titleZh,
        String reason,
        List<String> organisations,
        List<Long> people) {}
