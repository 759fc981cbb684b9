package org.askwell.tickets.triage;

import java.time.Instant;
import java.util.List;

import org.askwell.accounts.Language;

/**
 * An edition as pages show it.
 *
 * @param number from 1; 0 while there were never any rules
 * @param by the name of whoever put it into force, or null while there were never any
 * @param again the edition that it put into force again, or null
 */
public record EditionView(long number, String by, Instant madeAt, Long again, List<RuleView> rules) {

    static EditionView of(TriageEdition edition, Language language) {
        return new EditionView(
                edition.number, edition.by.name, edition.madeAt, edition.again, RuleView.of(edition.set(), language));
    }

    static EditionView inForce(Language language) {
        return TriageEdition.inForce()
                .map(edition -> of(edition, language))
                .orElseGet(() -> new EditionView(0, null, null, null, List.of()));
    }

    /** @return how many rules are left out, as they name what there is not */
    public long faulty() {
        return rules.stream().filter(rule -> !rule.faults().isEmpty()).count();
    }
}
