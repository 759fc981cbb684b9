package org.askwell.downloads;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.askwell.web.Page;

/**
 * Patches that have words in their key or one of their titles.
 *
 * @param words found as they stand, whatever the case
 */
public record PatchSearch(String words) {

    /** @return a page of those that are in the scope, the newest first */
    public Page<Patch> within(PatchScope scope, int number, int size) {
        Map<String, Object> values = scope.values();
        values.put("words", words.toLowerCase(Locale.ROOT));
        var found = Patch.<Patch>find(
                PatchScope.CONDITION
                        + " and (locate(:words, lower(patchKey)) > 0 or locate(:words, lower(titleEn)) > 0"
                        + " or locate(:words, lower(titleZh)) > 0) order by publishedAt desc nulls first, id desc",
                values);
        List<Patch> items = found.page(number - 1, size).list();
        return new Page<>(items, number, size, found.count());
    }
}
