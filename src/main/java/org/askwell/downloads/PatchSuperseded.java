package org.askwell.downloads;

import java.util.List;

/**
 * A patch was published that replaces one that people have.
 *
 * @param key the new patch, as are the titles
 * @param organisations codes of the customers who began to download the old one and are not told of the new one anyway
 * @param people ids of the accounts that began to download the old one, whatever customer they belong to
 */
public record PatchSuperseded(
        String key, String titleEn, String titleZh, List<String> organisations, List<Long> people) {}
