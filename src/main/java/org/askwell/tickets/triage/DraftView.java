package org.askwell.tickets.triage;

import java.util.List;

import org.askwell.accounts.Language;

/**
 * A draft as pages show it.
 *
 * @param base the edition that it was begun from, 0 for none
 * @param inForce the edition in force; only if it is the same can the draft be put into force
 */
public record DraftView(int version, long base, long inForce, List<RuleView> rules) {

    static DraftView of(TriageDraft draft, Language language) {
        return new DraftView(
                draft.version, draft.base, TriageEdition.numberInForce(), RuleView.of(draft.set(), language));
    }

    public boolean outdated() {
        return base != inForce;
    }
}
