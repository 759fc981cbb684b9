package org.askwell.tickets.triage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.askwell.tickets.Ticket;
import org.askwell.tickets.TicketAssigned;
import org.askwell.tickets.TicketEscalated;

/** Gives a new ticket what the rules in force say, in the transaction that opens it, however it came in. */
@ApplicationScoped
public class Triage {

    @Inject
    Event<Object> events;

    /** Looks at the rules once; what people do with the ticket afterwards is theirs. */
    public void sort(Ticket ticket) {
        Optional<TriageEdition> inForce = TriageEdition.inForce();
        RuleSet set = inForce.map(TriageEdition::set).orElseGet(RuleSet::none);
        if (set.rules().isEmpty()) {
            return;
        }
        List<Rule> fitting = set.fitting(Incoming.of(ticket));
        if (fitting.isEmpty()) {
            return;
        }
        Vocabulary known = Vocabulary.of(fitting);
        Decision decision = RuleSet.decide(fitting, known::knows);
        decision.steps().forEach(step -> take(ticket, step, inForce.orElseThrow().number, known));
        Ticket.flush();
        if (decision.sum().level() != null) {
            events.fire(TicketEscalated.of(ticket, null));
        }
        if (decision.sum().assignee() != null) {
            events.fire(TicketAssigned.of(ticket, null));
        }
    }

    private void take(Ticket ticket, Decision.Step step, long edition, Vocabulary known) {
        // Promises count from the notice, to the minute.
        Instant now = ticket.createdAt;
        Action gave = step.gave();
        ticket.sort(step.rule() + " (" + edition + ")", gave.queue() == null ? null : known.queue(gave.queue()), now);
        if (gave.severity() != null) {
            ticket.reclassify(gave.severity(), null, now);
        }
        if (gave.level() != null) {
            ticket.escalate(gave.level(), null, now);
        }
        if (gave.assignee() != null) {
            ticket.assign(known.person(gave.assignee()), null, now);
        }
    }
}
