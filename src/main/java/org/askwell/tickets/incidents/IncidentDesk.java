package org.askwell.tickets.incidents;

import java.time.Clock;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.tickets.State;
import org.askwell.tickets.Ticket;
import org.askwell.tickets.TicketPair;
import org.askwell.tickets.TicketQuery;
import org.askwell.tickets.TicketRow;
import org.askwell.tickets.TicketSort;
import org.askwell.tickets.merging.TicketNumber;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.hibernate.Session;

/**
 * Makes tickets incidents, and others part of them.
 *
 * <p>Every method answers {@link NotFoundException} for a ticket that does not exist and
 * {@link org.askwell.tickets.TicketStateException} for what the state of a ticket does not allow; those that take the version
 * that the viewer saw, or null for any, answer {@link jakarta.persistence.OptimisticLockException} if it is not the newest.
 */
@ApplicationScoped
public class IncidentDesk {

    @Inject
    Clock clock;

    @Inject
    Session database;

    @Inject
    Messages words;

    /**
     * Makes a ticket an incident, or gives it other titles.
     *
     * @param titleEn what customers read, or blank if they read the Chinese title in English, too
     * @param titleZh likewise the other way round
     * @param errors takes what is wrong with the titles; then nothing is changed
     */
    @Transactional
    public Ticket declare(
            Viewer viewer, String number, String titleEn, String titleZh, Integer seen, FormErrors errors) {
        Ticket ticket = forChange(viewer, number, seen);
        String en = title("titleEn", titleEn, errors);
        String zh = title("titleZh", titleZh, errors);
        if (en == null && zh == null) {
            errors.add("titleEn", words.of(IncidentMessages.class).errorTitle());
        }
        if (!errors.any()) {
            ticket.declare(en, zh, author(viewer), clock.instant());
        }
        return ticket;
    }

    private String title(String field, String typed, FormErrors errors) {
        String title = typed == null || typed.isBlank() ? null : typed.strip();
        if (title != null && title.codePointCount(0, title.length()) > Ticket.TITLE_LENGTH) {
            errors.add(field, words.of(IncidentMessages.class).errorTitleLong(Ticket.TITLE_LENGTH));
        }
        return title;
    }

    /** Makes an incident to which nothing belongs an ordinary ticket again. */
    @Transactional
    public Ticket end(Viewer viewer, String number, Integer seen) {
        Ticket ticket = forChange(viewer, number, seen);
        ticket.endIncident(Ticket.count("incident", ticket), author(viewer), clock.instant());
        return ticket;
    }

    /**
     * Lets a ticket belong to an incident.
     *
     * @param incident the number of the incident, as typed
     * @param field where the number was typed
     * @param errors takes what is wrong with the number; then nothing is changed
     */
    @Transactional
    public void attach(Viewer viewer, String number, String incident, Integer seen, String field, FormErrors errors) {
        requireSupport(viewer);
        TicketPair pair =
                TicketPair.forChange(viewer, number, TicketNumber.of(incident)).orElse(null);
        if (pair == null) {
            errors.add(field, words.of(IncidentMessages.class).errorNumber());
            return;
        }
        pair.one().expectVersion(seen);
        pair.one().join(pair.other(), author(viewer), clock.instant());
    }

    /**
     * Lets a ticket belong to an incident that the viewer looks at.
     *
     * @param typed the number of the ticket
     * @param errors takes what is wrong with it; then nothing is changed
     */
    @Transactional
    public void add(Viewer viewer, String incident, String typed, FormErrors errors) {
        ticket(viewer, incident);
        String number = TicketNumber.of(typed);
        if (Ticket.visibleTo(viewer, number).isEmpty()) {
            errors.add("ticket", words.of(IncidentMessages.class).errorNumber());
            return;
        }
        attach(viewer, number, incident, null, "ticket", errors);
    }

    /** Lets a ticket not belong to its incident any more. */
    @Transactional
    public Ticket detach(Viewer viewer, String number, Integer seen) {
        return change(viewer, number, seen, ticket -> ticket.leaveIncident(author(viewer), clock.instant()));
    }

    /** As {@link #detach}; a ticket that does not belong to this incident is a miss. */
    @Transactional
    public void remove(Viewer viewer, String incident, String number) {
        requireSupport(viewer);
        change(viewer, number, null, ticket -> {
            if (ticket.incident == null || !ticket.incident.number.equals(incident)) {
                throw new NotFoundException();
            }
            ticket.leaveIncident(author(viewer), clock.instant());
        });
    }

    /** @return how the incident stands; null for a ticket that is none */
    @Transactional
    public IncidentOverview overview(Ticket ticket) {
        if (!ticket.declared()) {
            return null;
        }
        return new IncidentOverview(
                ticket.incidentTitleEn,
                ticket.incidentTitleZh,
                Ticket.count("incident", ticket),
                Ticket.count("incident = ?1 and state in ?2", ticket, State.OPEN),
                JointProgress.page(database, ticket, 1, 1).items().stream()
                        .findFirst()
                        .orElse(null));
    }

    /** @return the tickets of the incident, what is due first */
    @Transactional
    public Page<TicketRow> tickets(Viewer viewer, String number, int page, int size) {
        Ticket incident = ticket(viewer, number);
        return TicketQuery.visibleTo(viewer).incident(incident.id).page(database, TicketSort.DUE, page, size);
    }

    static Ticket ticket(Viewer viewer, String number) {
        requireSupport(viewer);
        return Ticket.visibleTo(viewer, number).orElseThrow(NotFoundException::new);
    }

    private static Ticket change(Viewer viewer, String number, Integer seen, Consumer<Ticket> change) {
        Ticket ticket = forChange(viewer, number, seen);
        change.accept(ticket);
        return ticket;
    }

    private static Ticket forChange(Viewer viewer, String number, Integer seen) {
        requireSupport(viewer);
        Ticket ticket = Ticket.forChange(viewer, number).orElseThrow(NotFoundException::new);
        ticket.expectVersion(seen);
        return ticket;
    }

    private static Account author(Viewer viewer) {
        return Account.findById(viewer.accountId());
    }

    private static void requireSupport(Viewer viewer) {
        if (!viewer.support()) {
            throw new ForbiddenException();
        }
    }
}
