package org.askwell.tickets.triage;

import java.util.ArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;
import org.askwell.web.Page;

/** Tries rules on past tickets. */
@ApplicationScoped
class Trial {

    @Inject
    PastTickets past;

    /**
     * One page of a dry run, with names in place of codes.
     *
     * @param changed how many of the tickets would begin otherwise than by the rules in force
     * @param same how many would not
     */
    public record Outcome(long changed, long same, Page<DryRun.Case> cases, Vocabulary names, Language language) {

        /** @return how many tickets were tried */
        public long tickets() {
            return changed + same;
        }

        public String queue(DryRun.Result result) {
            return names.queueName(result.queue(), language);
        }

        public String assignee(DryRun.Result result) {
            return names.personName(result.assignee());
        }
    }

    /**
     * @param rules what is tried, against the rules in force
     * @param all whether tickets that stay the same are listed too
     */
    @Transactional
    Outcome of(Viewer viewer, RuleSet rules, boolean all, int page, int size) {
        RuleSet inForce = TriageEdition.inForce().map(TriageEdition::set).orElseGet(RuleSet::none);
        var both = new ArrayList<>(inForce.rules());
        both.addAll(rules.rules());
        Vocabulary known = Vocabulary.of(both);
        DryRun run = DryRun.of(inForce, rules, known::knows, past.latest(viewer));
        return new Outcome(
                run.changed(), run.cases().size() - run.changed(), run.page(all, page, size), known, viewer.language());
    }
}
