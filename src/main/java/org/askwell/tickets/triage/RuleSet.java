package org.askwell.tickets.triage;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * All rules in their order. The first one that fits a ticket decides, and those behind it are looked at only if it says so
 * ({@link Rule#goOn}).
 */
public record RuleSet(List<Rule> rules) {

    /** How many rules there may be. */
    static final int MOST = 100;

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    public RuleSet {
        rules = List.copyOf(rules);
    }

    static RuleSet none() {
        return new RuleSet(List.of());
    }

    /** Reads what {@link #text} has written. */
    static RuleSet parse(String text) {
        try {
            return new RuleSet(List.of(JSON.readValue(text, Rule[].class)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        try {
            return JSON.writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the rules whose condition holds for the ticket */
    List<Rule> fitting(Incoming ticket) {
        return rules.stream().filter(rule -> rule.when().holds(ticket)).toList();
    }

    /** @param usable whether a rule can be used; as if it were not there if not */
    Decision decide(Incoming ticket, Predicate<Rule> usable) {
        return decide(fitting(ticket), usable);
    }

    static Decision decide(List<Rule> fitting, Predicate<Rule> usable) {
        var steps = new ArrayList<Decision.Step>();
        Action sum = Action.NOTHING;
        for (Rule rule : fitting) {
            if (!usable.test(rule)) {
                continue;
            }
            Action more = rule.then().beyond(sum);
            if (!more.empty()) {
                steps.add(new Decision.Step(rule.name(), more));
                sum = sum.and(more);
            }
            if (!rule.goOn()) {
                break;
            }
        }
        return new Decision(sum, steps);
    }

    /** @param place from 1; null for behind all others */
    RuleSet with(Integer place, Rule rule) {
        var next = new ArrayList<>(rules);
        if (place == null) {
            next.add(rule);
        } else {
            next.set(place - 1, rule);
        }
        return new RuleSet(next);
    }

    RuleSet without(int place) {
        var next = new ArrayList<>(rules);
        next.remove(place - 1);
        return new RuleSet(next);
    }

    /** @return the same with the rule one place further up; the first one stays */
    RuleSet up(int place) {
        var next = new ArrayList<>(rules);
        next.add(Math.max(0, place - 2), next.remove(place - 1));
        return new RuleSet(next);
    }

    /** @return whether there is a rule at the place, from 1 */
    boolean has(int place) {
        return place >= 1 && place <= rules.size();
    }
}
