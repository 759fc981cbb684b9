package org.askwell.tickets;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;

/**
 * What the customer does with a ticket. Only the requester and the managers of the requester's customer may; colleagues
 * who can see the ticket read it, and answer if a ticket of theirs goes on in it.
 *
 * <p>Every method answers {@link NotFoundException} for a ticket that the viewer cannot see, {@link ForbiddenException}
 * for one that others decide about, and {@link TicketStateException} for what the state does not allow.
 */
@ApplicationScoped
public class CustomerSide {

    @Inject
    Clock clock;

    @Inject
    Conversation conversation;

    @Inject
    Event<Object> events;

    /**
     * Writes a reply. It never conflicts with what support did meanwhile: it is added below.
     *
     * @param confidential replaces the ticket's confidential text, or null to leave it
     */
    @Transactional
    public Message reply(Viewer viewer, String number, Reply reply, String confidential) {
        return reply(viewer, number, reply, confidential, Channel.WEB);
    }

    /** Writes a reply that came as a mail. */
    @Transactional
    public Message replyByMail(Viewer viewer, String number, Reply reply) {
        return reply(viewer, number, reply, null, Channel.MAIL);
    }

    private Message reply(Viewer viewer, String number, Reply reply, String confidential, Channel channel) {
        Ticket ticket = conversation.ticket(viewer, number);
        if (confidential == null ? !ticket.answeredBy(viewer) : !ticket.decidedBy(viewer)) {
            throw new ForbiddenException();
        }
        Account by = conversation.author(viewer);
        boolean reopens = ticket.state == State.RESOLVED;
        return conversation.write(
                ticket,
                by,
                reply,
                () -> {
                    if (confidential != null) {
                        ticket.confide(confidential, by, clock.instant());
                    }
                    Message message = ticket.replyFromCustomer(reply.text(), by, clock.instant());
                    message.channel = channel;
                    return message;
                },
                written -> {
                    if (reopens) {
                        events.fire(TicketReopened.of(ticket, by, written.excerpt()));
                    } else {
                        events.fire(TicketReplied.of(ticket, by, written));
                    }
                });
    }

    /** Adds a file without a message; it comes with the description. */
    @Transactional
    public void attach(Viewer viewer, String number, UUID fileId) {
        Ticket ticket = conversation.ticket(viewer, number);
        if (!ticket.decidedBy(viewer) && !viewer.support()) {
            throw new ForbiddenException();
        }
        ticket.attach(conversation.author(viewer), clock.instant());
        conversation.attach(ticket, fileId, viewer.accountId());
    }

    @Transactional
    public Ticket hurry(Viewer viewer, String number) {
        Ticket ticket = own(viewer, number, null);
        Account by = conversation.author(viewer);
        ticket.hurry(by, clock.instant());
        events.fire(TicketHurried.of(ticket, by));
        return ticket;
    }

    /** @param seen the version the viewer saw, or null */
    @Transactional
    public Ticket withdraw(Viewer viewer, String number, Integer seen) {
        Ticket ticket = own(viewer, number, seen);
        Account by = conversation.author(viewer);
        ticket.withdraw(by, clock.instant());
        events.fire(TicketClosed.of(ticket, by));
        return ticket;
    }

    /**
     * Confirms the solution.
     *
     * @param seen the version the viewer saw, or null
     */
    @Transactional
    public Ticket confirm(Viewer viewer, String number, Integer seen) {
        Ticket ticket = own(viewer, number, seen);
        Account by = conversation.author(viewer);
        ticket.close(by, clock.instant());
        events.fire(TicketClosed.of(ticket, by));
        return ticket;
    }

    /**
     * Rejects the solution.
     *
     * @param why 1–20,000 characters; becomes a reply
     */
    @Transactional
    public Ticket reject(Viewer viewer, String number, String why, Integer seen) {
        Ticket ticket = own(viewer, number, seen);
        Account by = conversation.author(viewer);
        ticket.reject(why, by, clock.instant());
        var reply = new Reply(why, List.of(), null);
        conversation.write(
                ticket,
                by,
                reply,
                () -> ticket.replyFromCustomer(why, by, clock.instant()),
                written -> events.fire(TicketReopened.of(ticket, by, written.excerpt())));
        return ticket;
    }

    /** @param stars 1–5 */
    @Transactional
    public Ticket rate(Viewer viewer, String number, int stars, String comment) {
        Ticket ticket = own(viewer, number, null);
        ticket.rate(stars, comment, conversation.author(viewer), clock.instant());
        return ticket;
    }

    /** Opens the ticket to colleagues, or keeps it from them. */
    @Transactional
    public Ticket share(Viewer viewer, String number, boolean withColleagues) {
        Ticket ticket = own(viewer, number, null);
        ticket.share(withColleagues, conversation.author(viewer), clock.instant());
        return ticket;
    }

    private Ticket own(Viewer viewer, String number, Integer seen) {
        Ticket ticket = conversation.ticket(viewer, number);
        if (!ticket.decidedBy(viewer)) {
            throw new ForbiddenException();
        }
        ticket.expectVersion(seen);
        return ticket;
    }
}
