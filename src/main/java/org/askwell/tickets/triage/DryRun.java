package org.askwell.tickets.triage;

import java.util.List;
import java.util.function.Predicate;

import org.askwell.tickets.Severity;
import org.askwell.tickets.SupportLevel;
import org.askwell.tickets.triage.PastTickets.Past;
import org.askwell.web.Page;

/**
 * What other rules make of past tickets, as they came in, beside what the rules in force make of them. Nothing is written.
 *
 * @param cases all tickets that were tried, the newest first
 */
record DryRun(List<Case> cases) {

    /**
     * What a ticket begins with.
     *
     * @param queue a code, or null for none
     * @param assignee a user name, or null for nobody
     * @param rules the names of those that gave it something
     */
    public record Result(String queue, Severity severity, SupportLevel level, String assignee, List<String> rules) {

        static Result of(Incoming ticket, Decision decision) {
            Action sum = decision.sum();
            return new Result(
                    sum.queue(),
                    sum.severity() == null ? ticket.severity() : sum.severity(),
                    sum.level() == null ? SupportLevel.FIRST_LINE : sum.level(),
                    sum.assignee(),
                    decision.steps().stream().map(Decision.Step::rule).toList());
        }

        boolean same(Result other) {
            return new Result(queue, severity, level, assignee, List.of())
                    .equals(new Result(other.queue, other.severity, other.level, other.assignee, List.of()));
        }
    }

    /** A ticket with both results. */
    public record Case(String number, String title, Result before, Result after) {

        public boolean changed() {
            return !before.same(after);
        }
    }

    /** @param usable whether a rule can be used, as it names only what there is */
    static DryRun of(RuleSet before, RuleSet after, Predicate<Rule> usable, List<Past> tickets) {
        return new DryRun(tickets.stream()
                .map(past -> new Case(
                        past.number(),
                        past.title(),
                        Result.of(past.incoming(), before.decide(past.incoming(), usable)),
                        Result.of(past.incoming(), after.decide(past.incoming(), usable))))
                .toList());
    }

    long changed() {
        return cases.stream().filter(Case::changed).count();
    }

    /** @param all whether those that stay the same are listed too */
    Page<Case> page(boolean all, int number, int size) {
        List<Case> listed = cases.stream().filter(one -> all || one.changed()).toList();
        return new Page<>(listed.stream().skip((number - 1L) * size).limit(size).toList(), number, size, listed.size());
    }
}
