package org.askwell.tickets.triage;

/** What a rule names and does not exist any more, or takes no tickets; the rule is left out until it names something else. */
public enum RuleFault {
    QUEUE,
    ASSIGNEE,
    PRODUCT,
    ORGANISATION
}
