package org.askwell.downloads;

import java.util.List;
import java.util.Map;

import org.askwell.web.Page;

/** Which patches to list; null means any. */
public record PatchFilter(String product, Patch.Kind kind, Patch.State state) {

    /** @return a page of what is in the scope, the newest first and drafts before all */
    public Page<Patch> within(PatchScope scope, int number, int size) {
        return within(scope, "publishedAt desc nulls first, id desc", number, size);
    }

    /** @return at most so many patches that are in the scope, what was published or recalled last first */
    public List<Patch> changedLast(PatchScope scope, int most) {
        return within(scope, "coalesce(recalledAt, publishedAt) desc nulls first, id desc", 1, most)
                .items();
    }

    private Page<Patch> within(PatchScope scope, String order, int number, int size) {
        PatchScope wanted = state == null ? scope : scope.only(state);
        if (wanted.states().isEmpty()) {
            return new Page<>(List.of(), number, size, 0);
        }
        var query = new StringBuilder(PatchScope.CONDITION);
        Map<String, Object> values = wanted.values();
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
