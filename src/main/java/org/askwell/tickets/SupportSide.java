package org.askwell.tickets;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;

/**
 * What support does with a ticket.
 *
 * <p>Every method takes the version that the viewer saw, or null, and answers {@link NotFoundException} for a ticket that
 * does not exist, {@link jakarta.persistence.OptimisticLockException} if it was changed since that version, and
 * {@link TicketStateException} for what the state does not allow.
 */
@ApplicationScoped
public class SupportSide {

    /** To whom something is said. */
    public enum Kind {
        REPLY,
        /** For support only. */
        NOTE,
        /** A reply after which the ticket waits for the customer. */
        QUESTION;

        /** @throws BadRequestException for anything else than the names in lower case */
        public static Kind fromString(String name) {
            return Choice.of(Kind.class, name);
        }
    }

    @Inject
    Clock clock;

    @Inject
    Conversation conversation;

    @Inject
    TicketTexts texts;

    @Inject
    Event<Object> events;

    /**
     * @param username somebody of support, or null for the viewer
     * @throws BadRequestException if there is nobody of that name in support
     */
    @Transactional
    public Ticket assign(Viewer viewer, String number, String username, Integer seen) {
        Ticket ticket = ticket(viewer, number, seen);
        Account by = conversation.author(viewer);
        Account to = username == null ? by : SupportStaff.withUsername(username).orElseThrow(BadRequestException::new);
        if (to != ticket.assignee) {
            ticket.assign(to, by, clock.instant());
            events.fire(TicketAssigned.of(ticket, by));
        }
        return ticket;
    }

    @Transactional
    public Message write(Viewer viewer, String number, Kind kind, Reply reply, Integer seen) {
        Ticket ticket = ticket(viewer, number, null);
        Account by = conversation.author(viewer);
        return conversation.write(
                ticket,
                by,
                reply,
                () -> {
                    ticket.expectVersion(seen);
                    return switch (kind) {
                        case REPLY -> ticket.replyFromSupport(reply.text(), by, clock.instant());
                        case NOTE -> ticket.remark(reply.text(), by, clock.instant());
                        case QUESTION -> ticket.ask(reply.text(), by, clock.instant());
                    };
                },
                written -> tell(kind, ticket, by, written));
    }

    private void tell(Kind kind, Ticket ticket, Account by, Message written) {
        switch (kind) {
            case REPLY -> events.fire(TicketReplied.of(ticket, by, written));
            case QUESTION -> events.fire(TicketWaiting.of(ticket, by, written));
            case NOTE -> events.fire(TicketNoted.of(ticket, by, written));
        }
    }

    /**
     * @param text the solution, 1–20,000 characters
     * @param articleKey the article that solves it, or null
     */
    @Transactional
    public Ticket resolve(Viewer viewer, String number, String text, String articleKey, Integer seen) {
        Ticket ticket = ticket(viewer, number, seen);
        Account by = conversation.author(viewer);
        ticket.resolve(text, by, clock.instant());
        if (articleKey != null) {
            ticket.linkArticle(articleKey, by, clock.instant());
        }
        texts.add(ticket, false, text);
        events.fire(TicketResolved.of(ticket, by));
        return ticket;
    }

    /** Closes a resolved ticket for a customer who has confirmed by another way. */
    @Transactional
    public Ticket close(Viewer viewer, String number, Integer seen) {
        Ticket ticket = ticket(viewer, number, seen);
        Account by = conversation.author(viewer);
        ticket.close(by, clock.instant());
        events.fire(TicketClosed.of(ticket, by));
        return ticket;
    }

    @Transactional
    public Ticket linkArticle(Viewer viewer, String number, String articleKey) {
        Ticket ticket = ticket(viewer, number, null);
        ticket.linkArticle(articleKey, conversation.author(viewer), clock.instant());
        return ticket;
    }

    /**
     * Makes a draft of an article from what was learnt, once for each ticket.
     *
     * @return the article's key
     */
    @Transactional
    public String draft(Viewer viewer, String number, KnowledgeDrafts drafts) {
        Ticket ticket = ticket(viewer, number, null);
        return Optional.ofNullable(ticket.articleKey).orElseGet(() -> {
            Account by = conversation.author(viewer);
            String key = drafts.draft(KnowledgeDrafts.Solved.from(ticket, by));
            ticket.articleKey = key;
            ticket.note(EventKind.DRAFTED, by, clock.instant(), key);
            return key;
        });
    }

    private Ticket ticket(Viewer viewer, String number, Integer seen) {
        if (!viewer.support()) {
            throw new ForbiddenException();
        }
        Ticket ticket = conversation.ticket(viewer, number);
        ticket.expectVersion(seen);
        return ticket;
    }
}
