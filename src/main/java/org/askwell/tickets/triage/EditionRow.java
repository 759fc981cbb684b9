package org.askwell.tickets.triage;

import java.time.Instant;
import java.util.stream.Collectors;

/**
 * An edition in a list.
 *
 * @param again the edition that it put into force again, or null
 * @param rules the names of its rules, in their order
 */
public record EditionRow(long number, String by, Instant madeAt, Long again, String rules) {

    static EditionRow of(TriageEdition edition) {
        return new EditionRow(
                edition.number,
                edition.by.name,
                edition.madeAt,
                edition.again,
                edition.set().rules().stream().map(Rule::name).collect(Collectors.joining(", ")));
    }
}
