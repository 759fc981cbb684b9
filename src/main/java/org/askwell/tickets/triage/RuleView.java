package org.askwell.tickets.triage;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.askwell.accounts.Language;

/**
 * A rule as pages show it, with names in place of codes.
 *
 * @param place from 1
 * @param faults why it is left out; empty if it is not
 */
public record RuleView(
        int place,
        Rule rule,
        String product,
        String organisation,
        String queue,
        String assignee,
        Set<RuleFault> faults) {

    static List<RuleView> of(RuleSet set, Language language) {
        Vocabulary names = Vocabulary.of(set.rules());
        return IntStream.range(0, set.rules().size())
                .mapToObj(i -> of(i + 1, set.rules().get(i), names, language))
                .toList();
    }

    private static RuleView of(int place, Rule rule, Vocabulary names, Language language) {
        return new RuleView(
                place,
                rule,
                names.productName(rule.when().product(), language),
                names.organisationName(rule.when().organisation()),
                names.queueName(rule.then().queue(), language),
                names.personName(rule.then().assignee()),
                names.faults(rule));
    }

    /** @return whether it fits every ticket */
    public boolean always() {
        return rule.when().equals(Condition.ANY);
    }
}
