package org.askwell.changes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.askwell.accounts.Viewer;

import static org.askwell.changes.ChangeState.ACCEPTED;
import static org.askwell.changes.ChangeState.ANNOUNCED;
import static org.askwell.changes.ChangeState.APPROVED;
import static org.askwell.changes.ChangeState.ASSESSED;
import static org.askwell.changes.ChangeState.BUILT;
import static org.askwell.changes.ChangeState.CLOSED;
import static org.askwell.changes.ChangeState.CONFIRMED;
import static org.askwell.changes.ChangeState.EXPLAINED;
import static org.askwell.changes.ChangeState.PLANNED;
import static org.askwell.changes.ChangeState.PREPARED;
import static org.askwell.changes.ChangeState.REFUSED;
import static org.askwell.changes.ChangeState.RELEASED;
import static org.askwell.changes.ChangeState.REQUESTED;
import static org.askwell.changes.ChangeState.TESTED;
import static org.askwell.changes.ChangeState.WITHDRAWN;
import static org.askwell.changes.Guard.EARLIER;
import static org.askwell.changes.Guard.FRESH_LOGIN;
import static org.askwell.changes.Guard.INSIDE_WINDOW;
import static org.askwell.changes.Guard.NONE;
import static org.askwell.changes.Guard.NOT_THE_AUTHOR;
import static org.askwell.changes.Guard.OPEN_CRITERION;
import static org.askwell.changes.Guard.OUTSIDE_WORKING_HOURS;
import static org.askwell.changes.Who.CUSTOMER;
import static org.askwell.changes.Who.CUSTOMER_MANAGER;
import static org.askwell.changes.Who.OWNER;
import static org.askwell.changes.Who.SUPERVISOR;
import static org.askwell.changes.Who.SUPPORT;

/** The course of every change (R13–R18), as one table. What it does not list cannot be done. */
final class Flow {

    /** @param next where it leads; null where the step itself says so */
    record Rule(ChangeState from, Step step, Who who, Guard guard, ChangeState next) {}

    static final List<Rule> RULES = Stream.of(
                    in(REQUESTED, Step.CONFIRMATION, CUSTOMER_MANAGER, NONE, CONFIRMED),
                    in(REQUESTED, Step.REFUSAL, CUSTOMER_MANAGER, NONE, REFUSED),
                    in(CONFIRMED, Step.ASSESSMENT, SUPPORT, NONE, ASSESSED),
                    in(CONFIRMED, Step.REFUSAL, SUPERVISOR, NONE, REFUSED),
                    in(ASSESSED, Step.ACCEPTANCE, SUPERVISOR, NONE, ACCEPTED),
                    in(ASSESSED, Step.REFUSAL, SUPERVISOR, NONE, REFUSED),
                    in(ACCEPTED, Step.PLAN, SUPPORT, NONE, PLANNED),
                    in(PLANNED, Step.DESIGN, OWNER, NONE, EXPLAINED),
                    in(EXPLAINED, Step.WORK, OWNER, NONE, BUILT),
                    in(BUILT, Step.TEST, SUPPORT, NOT_THE_AUTHOR, TESTED),
                    in(TESTED, Step.CRITERION, CUSTOMER_MANAGER, OPEN_CRITERION, null),
                    in(APPROVED, Step.ANNOUNCEMENT, OWNER, OUTSIDE_WORKING_HOURS, ANNOUNCED),
                    in(ANNOUNCED, Step.PREPARATION, OWNER, NONE, PREPARED),
                    in(PREPARED, Step.RUN, OWNER, INSIDE_WINDOW, RELEASED),
                    in(RELEASED, Step.SIGNATURE, CUSTOMER_MANAGER, FRESH_LOGIN, CLOSED),
                    in(TESTED, Step.REJECTION, CUSTOMER_MANAGER, NONE, EXPLAINED),
                    in(RELEASED, Step.REJECTION, CUSTOMER_MANAGER, NONE, EXPLAINED),
                    in(REQUESTED.to(ANNOUNCED), Step.WITHDRAWAL, CUSTOMER, NONE, WITHDRAWN),
                    in(ASSESSED.to(RELEASED), Step.RETURN, SUPPORT, EARLIER, null))
            .flatMap(List::stream)
            .toList();

    private Flow() {}

    private static List<Rule> in(ChangeState from, Step step, Who who, Guard guard, ChangeState next) {
        return in(List.of(from), step, who, guard, next);
    }

    private static List<Rule> in(List<ChangeState> from, Step step, Who who, Guard guard, ChangeState next) {
        return from.stream()
                .map(state -> new Rule(state, step, who, guard, next))
                .toList();
    }

    /** @return what the viewer may do now, the way on first */
    static List<Step> open(Viewer viewer, ChangeRequest change) {
        return RULES.stream()
                .filter(rule -> rule.from() == change.state
                        && rule.who().admits(viewer, change)
                        && rule.guard().admits(viewer, change))
                .map(Rule::step)
                .toList();
    }

    /** @return the states in which that side has the way on */
    static Set<ChangeState> onwards(Who who) {
        return RULES.stream()
                .filter(rule -> rule.who() == who && !rule.step().backwards())
                .map(Rule::from)
                .collect(Collectors.toSet());
    }

    /**
     * Finds the rule for a step that is about to be taken.
     *
     * @throws ChangeStateException if it is never that person's step, if it is not the time for it, or if the rule keeps
     *     this person from it, in that order
     */
    static Rule rule(Step step, Viewer viewer, ChangeRequest change) {
        if (RULES.stream().noneMatch(rule -> rule.step() == step && rule.who().admits(viewer, change))) {
            throw new ChangeStateException(step, Refusal.NOT_YOURS);
        }
        Rule rule = RULES.stream()
                .filter(each -> each.step() == step && each.from() == change.state)
                .findFirst()
                .orElseThrow(() -> new ChangeStateException(step, Refusal.NOT_NOW));
        if (!rule.who().admits(viewer, change)) {
            throw new ChangeStateException(step, Refusal.NOT_YOURS);
        }
        if (!rule.guard().admits(viewer, change)) {
            throw new ChangeStateException(step, Refusal.OWN_WORK);
        }
        return rule;
    }
}
