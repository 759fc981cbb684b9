package org.askwell.downloads;

import java.util.List;
import java.util.Locale;

import org.askwell.accounts.Viewer;
import org.askwell.web.Page;

/**
 * Patches that have words in their key or one of their titles.
 *
 * @param words found as they stand, whatever the case
 */
public record PatchSearch(String words) {

    /** @return a page of those that the viewer may know of, the newest first */
    public Page<Patch> visibleTo(Viewer viewer, int number, int size) {
        var found = Patch.<Patch>find(
                "state in ?1 and (locate(?2, lower(patchKey)) > 0 or locate(?2, lower(titleEn)) > 0"
                        + " or locate(?2, lower(titleZh)) > 0) order by publishedAt desc nulls first, id desc",
                Patch.visibleStates(viewer),
                words.toLowerCase(Locale.ROOT));
        List<Patch> items = found.page(number - 1, size).list();
        return new Page<>(items, number, size, found.count());
    }
}
