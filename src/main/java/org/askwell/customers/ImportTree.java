package org.askwell.customers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The tree of organisations as it will be.
 *
 * @param above what each organisation is a part of, by their codes; empty at the top
 */
record ImportTree(Map<String, String> above) {

    /** @param rows of organisations, of which those that say so will be a part of another one */
    static ImportTree with(List<ImportRow> rows) {
        var above = new HashMap<String, String>();
        Organisation.<Organisation>list("from Organisation o left join fetch o.parent")
                .forEach(each -> above.put(each.code, each.parent == null ? "" : each.parent.code));
        for (ImportRow row : rows) {
            String code = row.text(CustomerFact.CODE);
            above.putIfAbsent(code, "");
            if (row.facts().containsKey(CustomerFact.ABOVE)) {
                above.put(code, row.text(CustomerFact.ABOVE));
            }
        }
        return new ImportTree(above);
    }

    boolean has(String code) {
        return above.containsKey(code);
    }

    /** @return whether the organisation would come to be below itself */
    boolean circles(String code) {
        return depth(code) < 0;
    }

    /** @return how many are above the organisation, or -1 if there is a circle */
    int depth(String code) {
        var seen = new HashSet<String>();
        int depth = 0;
        for (String each = above.getOrDefault(code, ""); !each.isEmpty(); each = above.getOrDefault(each, "")) {
            if (each.equals(code) || !seen.add(each)) {
                return -1;
            }
            depth++;
        }
        return depth;
    }
}
