package org.askwell.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;

/**
 * What support does about the promises of a ticket.
 *
 * <p>Every method takes the version that the viewer saw, or null, and answers {@link NotFoundException} for a ticket that
 * does not exist, {@link jakarta.persistence.OptimisticLockException} if it was changed since that version, and
 * {@link TicketStateException} for what the state does not allow.
 */
@ApplicationScoped
public class PromiseDesk {

    @Inject
    Clock clock;

    @Inject
    Conversation conversation;

    @Inject
    Event<TicketEscalated> escalated;

    @Transactional
    public Ticket reclassify(Viewer viewer, String number, Severity severity, Integer seen) {
        return change(viewer, number, seen, (ticket, by) -> ticket.reclassify(severity, by, clock.instant()));
    }

    /** Somebody is on site, or the cause is found. */
    @Transactional
    public Ticket findCause(Viewer viewer, String number, Integer seen) {
        return change(viewer, number, seen, (ticket, by) -> ticket.findCause(by, clock.instant()));
    }

    /** The customer has a plan for the solution. */
    @Transactional
    public Ticket plan(Viewer viewer, String number, Integer seen) {
        return change(viewer, number, seen, (ticket, by) -> ticket.plan(by, clock.instant()));
    }

    /** Brings in the next level of support (R25). */
    @Transactional
    public Ticket escalate(Viewer viewer, String number, Integer seen) {
        return change(viewer, number, seen, (ticket, by) -> {
            Instant now = clock.instant();
            ticket.escalate(ticket.supportLevel.next(), by, now);
            escalated.fire(TicketEscalated.of(ticket, by));
        });
    }

    private Ticket change(Viewer viewer, String number, Integer seen, BiConsumer<Ticket, Account> change) {
        if (!viewer.support()) {
            throw new ForbiddenException();
        }
        Ticket ticket = conversation.ticket(viewer, number);
        ticket.expectVersion(seen);
        change.accept(ticket, conversation.author(viewer));
        return ticket;
    }
}
