package org.askwell.tickets.care;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;
import org.askwell.tickets.Ticket;
import org.askwell.tickets.TicketCameBack;
import org.askwell.tickets.TicketsConfig;
import org.askwell.time.Rounds;
import org.hibernate.Session;

/** Brings tickets back on their day, each once, however many portals look: a row that another one holds is passed over. */
@ApplicationScoped
public class FollowUps {

    private static final int AT_ONCE = 100;

    @Inject
    Rounds rounds;

    @Inject
    Session database;

    @Inject
    Clock clock;

    @Inject
    TicketsConfig config;

    @Inject
    Event<TicketCameBack> cameBack;

    void begin(@Observes StartupEvent start) {
        rounds.every("follow-ups", config.alarmsEvery(), Duration.ofSeconds(1), this::round);
    }

    void round() {
        while (bringBack() == AT_ONCE) {
            // There are more.
        }
    }

    /** @return how many tickets came back, at most a hundred */
    @Transactional
    public int bringBack() {
        Instant now = clock.instant();
        List<Ticket> due = database.createNativeQuery(
                        "select * from ticket where follow_up_on <= :today order by follow_up_on, id limit :most"
                                + " for update skip locked",
                        Ticket.class)
                .setParameter("today", LocalDate.ofInstant(now, config.zone()))
                .setParameter("most", AT_ONCE)
                .getResultList();
        for (Ticket ticket : due) {
            ticket.comeBack(now);
            if (!ticket.state.finished()) {
                cameBack.fire(new TicketCameBack(ticket.id, ticket.number, ticket.title, ticket.assigneeId()));
            }
        }
        return due.size();
    }
}
