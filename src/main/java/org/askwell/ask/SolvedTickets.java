package org.askwell.ask;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.askwell.knowledge.search.Question;
import org.askwell.knowledge.search.SolvedProblem;
import org.askwell.knowledge.search.SolvedProblems;
import org.askwell.knowledge.search.SolvedRetriever;
import org.askwell.tickets.SolvedChanges;
import org.askwell.tickets.SolvedSearch;
import org.askwell.tickets.State;
import org.askwell.tickets.Ticket;
import org.askwell.time.UndoneException;

/** Lets solved tickets be found as articles are: tickets and knowledge do not know each other. */
@ApplicationScoped
class SolvedTickets implements SolvedSearch {

    @Inject
    SolvedRetriever retriever;

    @Inject
    SolvedProblems problems;

    @Inject
    SolvedChanges changes;

    @Override
    public Optional<List<Long>> like(Ticket ticket) {
        return retriever.like(
                Question.of(
                        ticket.title,
                        ticket.description,
                        ticket.errorCode,
                        ticket.productCode,
                        ticket.requester.language),
                ticket.id);
    }

    /**
     * Brings the passages of one ticket up to date.
     *
     * @return whether there was one
     * @throws UndoneException if it cannot be done; it stays written down then
     */
    @Transactional
    boolean keepNext() {
        Optional<Long> next = changes.take();
        next.ifPresent(id -> {
            try {
                keep(Ticket.findById(id));
                Ticket.flush();
            } catch (RuntimeException e) {
                throw new UndoneException(id, e);
            }
        });
        return next.isPresent();
    }

    private void keep(Ticket ticket) {
        if (ticket.state != State.RESOLVED && ticket.state != State.CLOSED) {
            problems.forget(ticket.id);
            return;
        }
        problems.keep(new SolvedProblem(
                ticket.id,
                ticket.title,
                ticket.description,
                ticket.errorCode,
                ticket.resolution,
                ticket.productCode,
                ticket.requester.language));
    }
}
