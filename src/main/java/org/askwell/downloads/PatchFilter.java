package org.askwell.downloads;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.askwell.accounts.Viewer;
import org.askwell.web.Page;

/** Which patches to list; null means any. */
public record PatchFilter(String product, Patch.Kind kind, Patch.State state) {

    /** @return a page of what the viewer may know of, the newest first and drafts before all */
    public Page<Patch> visibleTo(Viewer viewer, int number, int size) {
        return visibleTo(viewer, "publishedAt desc nulls first, id desc", number, size);
    }

    /** @return at most so many patches that the viewer may know of, what was published or recalled last first */
    public List<Patch> changedLast(Viewer viewer, int most) {
        return visibleTo(viewer, "coalesce(recalledAt, publishedAt) desc nulls first, id desc", 1, most)
                .items();
    }

    private Page<Patch> visibleTo(Viewer viewer, String order, int number, int size) {
        Set<Patch.State> states = Patch.visibleStates(viewer);
        if (state != null) {
            states.retainAll(Set.of(state));
        }
        if (states.isEmpty()) {
            return new Page<>(List.of(), number, size, 0);
        }
        var query = new StringBuilder("state in :states");
        var values = new HashMap<String, Object>(Map.of("states", states));
        if (product != null) {
            query.append(" and product.code = :product");
            values.put("product", product);
        }
        if (kind != null) {
            query.append(" and kind = :kind");
            values.put("kind", kind);
        }
        var found = Patch.<Patch>find(query + " order by " + order, values);
        return new Page<>(found.page(number - 1, size).list(), number, size, found.count());
    }
}
