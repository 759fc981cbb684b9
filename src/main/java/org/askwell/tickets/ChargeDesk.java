package org.askwell.tickets;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;

/**
 * Decides with the customer about work that is out of warranty (R11), and keeps who else takes part (R12).
 *
 * <p>Every method takes the version that the viewer saw, or null, and answers {@link NotFoundException} for a ticket that the
 * viewer may not see, {@link ForbiddenException} if somebody else has to decide,
 * {@link jakarta.persistence.OptimisticLockException} if the ticket was changed since that version, and
 * {@link TicketStateException} for what the state does not allow.
 */
@ApplicationScoped
public class ChargeDesk {

    @Inject
    Clock clock;

    @Inject
    Conversation conversation;

    @Inject
    Event<ChargeDecided> decided;

    private interface Act {
        void on(Ticket ticket, Account by, Instant now);
    }

    @Transactional
    public void accept(Viewer viewer, String number, Integer seen) {
        decide(viewer, number, seen, null, Ticket::acceptFree);
    }

    /**
     * @param amount at least 0, with at most two decimal places
     * @param currency three letters (ISO 4217)
     * @param terms 1–2,000 characters
     */
    @Transactional
    public void quote(Viewer viewer, String number, BigDecimal amount, String currency, String terms, Integer seen) {
        decide(viewer, number, seen, terms, (ticket, by, now) -> ticket.quote(amount, currency, terms, by, now));
    }

    /** @param why 1–2,000 characters, which the customer reads */
    @Transactional
    public void refuse(Viewer viewer, String number, String why, Integer seen) {
        decide(viewer, number, seen, why, (ticket, by, now) -> ticket.refuse(why, by, now));
    }

    private void decide(Viewer viewer, String number, Integer seen, String words, Act act) {
        if (!viewer.has(Role.SUPERVISOR)) {
            throw new ForbiddenException();
        }
        change(viewer, conversation.ticket(viewer, number), seen, words, act);
    }

    /**
     * Answers a quote for the customer, which only a manager of the customer does.
     *
     * @param remark up to 2,000 characters; may be empty
     */
    @Transactional
    public void answer(Viewer viewer, String number, boolean agreed, String remark, Integer seen) {
        Ticket ticket = conversation.ticket(viewer, number);
        if (!ticket.managedBy(viewer)) {
            throw new ForbiddenException();
        }
        change(viewer, ticket, seen, remark, (asked, by, now) -> asked.answerQuote(agreed, remark, by, now));
    }

    private void change(Viewer viewer, Ticket ticket, Integer seen, String words, Act act) {
        ticket.expectVersion(seen);
        Account by = conversation.author(viewer);
        act.on(ticket, by, clock.instant());
        decided.fire(ChargeDecided.of(ticket, by, words));
    }

    /** @param name 1–200 characters: who it is, and what they call the problem */
    @Transactional
    public void nameThirdParty(Viewer viewer, String number, String name, Integer seen) {
        if (!viewer.support()) {
            throw new ForbiddenException();
        }
        Ticket ticket = conversation.ticket(viewer, number);
        ticket.expectVersion(seen);
        ticket.nameThirdParty(name, conversation.author(viewer), clock.instant());
    }
}
