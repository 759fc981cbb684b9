package org.askwell.feedback;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.tickets.Ticket;

/** Takes the answers that come by link. */
@ApplicationScoped
class SurveyDesk {

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /**
     * What the link is about.
     *
     * @param answered whether the ticket is rated already, by the link or on its page
     */
    public record Asked(String token, String number, String title, boolean answered) {

        /** Leaves out the token (T23). */
        @Override
        public String toString() {
            return "Asked[number=" + number + "]";
        }
    }

    /**
     * @throws NotFoundException if no such link was ever sent
     * @throws ClientErrorException 410 if it is too old
     */
    @Transactional
    Asked asked(String token) {
        Ticket ticket = usable(token).ticket;
        return new Asked(token, ticket.number, ticket.title, ticket.rating != null);
    }

    /**
     * Rates the ticket in the name of its requester; an answer that is there stays.
     *
     * @param stars 1–5
     * @param comment up to 2,000 characters, or null
     * @throws ClientErrorException 410 if the ticket is rated already or the link is too old
     */
    @Transactional
    void answer(String token, int stars, String comment) {
        Ticket ticket = usable(token).ticket;
        database.refresh(ticket, LockModeType.PESSIMISTIC_WRITE);
        if (ticket.rating != null) {
            throw new ClientErrorException(410);
        }
        ticket.rate(stars, comment, ticket.requester, clock.instant());
    }

    private Survey usable(String token) {
        Survey survey = Survey.withToken(token).orElseThrow(NotFoundException::new);
        if (!clock.instant().isBefore(survey.expiresAt)) {
            throw new ClientErrorException(410);
        }
        return survey;
    }
}
