package org.askwell.tickets.triage;

import java.util.List;

/**
 * What rules make of a ticket.
 *
 * @param sum all that it is given
 * @param steps the rules that gave it something, in their order
 */
record Decision(Action sum, List<Step> steps) {

    /** @param gave what the ticket has from this rule */
    record Step(String rule, Action gave) {}
}
