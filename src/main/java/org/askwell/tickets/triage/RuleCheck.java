package org.askwell.tickets.triage;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.askwell.tickets.SupportLevel;
import org.askwell.web.FormErrors;

/** What may be wrong with a rule as it is entered. */
final class RuleCheck {

    /** The longest list of words or domains, in characters. */
    static final int TEXT_LENGTH = 500;

    private final TriageMessages words;
    private final FormErrors errors;

    RuleCheck(TriageMessages words, FormErrors errors) {
        this.words = words;
        this.errors = errors;
    }

    /** Checks a whole set; fields are named after the rule's place, as in {@code rules[0].name}. */
    void check(RuleSet set) {
        if (set.rules().size() > RuleSet.MOST) {
            errors.add("rules", words.errorMost(RuleSet.MOST));
            return;
        }
        Vocabulary known = Vocabulary.of(set.rules());
        Set<String> names = new HashSet<>();
        for (int i = 0; i < set.rules().size(); i++) {
            Rule rule = set.rules().get(i);
            check(rule, "rules[" + i + "].", known);
            if (!names.add(rule.name())) {
                errors.add("rules[" + i + "].name", words.errorTaken());
            }
        }
    }

    /** Checks one rule among the others. */
    void check(Rule rule, List<Rule> others) {
        check(rule, "", Vocabulary.of(List.of(rule)));
        if (others.stream().anyMatch(other -> other.name().equals(rule.name()))) {
            errors.add("name", words.errorTaken());
        }
    }

    private void check(Rule rule, String prefix, Vocabulary known) {
        errors.text(
                prefix + "name",
                rule.name(),
                Rule.NAME_LENGTH,
                words.errorName(),
                words.errorNameLong(Rule.NAME_LENGTH));
        for (RuleFault fault : known.faults(rule)) {
            errors.add(prefix + fault.name().toLowerCase(Locale.ROOT), words.fault(fault));
        }
        Condition when = rule.when();
        if (when.words() != null
                && (when.words().length() > TEXT_LENGTH
                        || !Phrases.of(when.words()).valid())) {
            errors.add(prefix + "words", words.errorWords(Phrases.MOST, TEXT_LENGTH));
        }
        if (when.domains() != null
                && (when.domains().length() > TEXT_LENGTH
                        || !MailDomains.of(when.domains()).valid())) {
            errors.add(prefix + "domains", words.errorDomains(MailDomains.MOST));
        }
        if (rule.then().level() == SupportLevel.FIRST_LINE) {
            errors.add(prefix + "level", words.errorLevel());
        }
        if (rule.then().empty()) {
            errors.add(prefix + "queue", words.errorNothing());
        }
    }
}
