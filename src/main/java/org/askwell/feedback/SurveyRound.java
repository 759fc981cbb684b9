package org.askwell.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;
import org.askwell.tickets.Ticket;
import org.askwell.time.Rounds;
import org.askwell.web.PortalAddress;
import org.askwell.web.SecretToken;
import org.hibernate.Session;

/** Asks how tickets went, some time after they were closed: each once, however many portals look. */
@ApplicationScoped
class SurveyRound {

    private static final int AT_ONCE = 100;

    private static final String UNRATED =
            """
            select t.id from ticket t
            where t.state = 'CLOSED' and t.rating is null and t.closed_at > :oldest and t.closed_at <= :newest
              and not exists (select 1 from survey s where s.ticket_id = t.id)
            order by t.closed_at limit :most for update of t skip locked
            """;

    @Inject
    Rounds rounds;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Inject
    SurveyConfig config;

    @Inject
    PortalAddress portal;

    @Inject
    Event<SurveyAsked> asked;

    void begin(@Observes StartupEvent start) {
        rounds.every("surveys", config.every(), Duration.ofMinutes(1), this::run);
    }

    @Transactional
    void run() {
        Instant now = clock.instant();
        List<Long> tickets = database.unwrap(Session.class)
                .createNativeQuery(UNRATED, Long.class)
                .setParameter("oldest", now.minus(config.lifetime()))
                .setParameter("newest", now.minus(config.askAfter()))
                .setParameter("most", AT_ONCE)
                .getResultList();
        tickets.forEach(id -> ask(Ticket.findById(id), now));
    }

    private void ask(Ticket ticket, Instant now) {
        String token = SecretToken.make();
        var survey = new Survey();
        survey.ticket = ticket;
        survey.tokenHash = SecretToken.hash(token);
        survey.askedAt = now;
        survey.expiresAt = now.plus(config.lifetime());
        survey.persist();
        asked.fire(new SurveyAsked(
                ticket.number, ticket.title, ticket.requester.id, portal.of("/surveys/" + token), survey.expiresAt));
    }
}
