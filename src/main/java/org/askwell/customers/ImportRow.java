package org.askwell.customers;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of a table that is to come into the customer file.
 *
 * @param number as a spreadsheet counts it, from 1
 * @param facts what stands in the columns there are; a cell that is empty says that there is no such fact
 * @param numbers of which the file says that they are numbers, not text
 */
record ImportRow(int number, Map<CustomerFact, String> facts, Set<CustomerFact> numbers) {

    String text(CustomerFact fact) {
        return facts.getOrDefault(fact, "");
    }

    /** @return what the row says, or what is known already if the table has no such column */
    String text(CustomerFact fact, Map<CustomerFact, String> known) {
        return facts.containsKey(fact) ? facts.get(fact) : known.getOrDefault(fact, "");
    }

    List<String> key(ImportKind kind) {
        return kind.keys().stream().map(this::text).toList();
    }
}
