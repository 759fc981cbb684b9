package org.askwell.downloads;

import java.util.List;

/**
 * A patch went on towards publication, or back to its makers.
 *
 * @param state what it is now: in test, approved, or a draft again
 * @param accountId who did it
 * @param note why it went back, else null
 * @param makers ids of those who wrote it, uploaded its files or sent it to test
 */
public record PatchMoved(
        String key,
        String titleEn,
        String titleZh,
        Patch.State state,
        Long accountId,
        String note,
        List<Long> makers) {}
