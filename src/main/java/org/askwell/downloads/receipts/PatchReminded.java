package org.askwell.downloads.receipts;

import java.util.List;

/**
 * Customers have not said that they installed a patch which they were told of long ago.
 *
 * @param organisations their codes
 */
public record PatchReminded(String key, String titleEn, String titleZh, List<String> organisations) {}
