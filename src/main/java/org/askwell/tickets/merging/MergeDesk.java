package org.askwell.tickets.merging;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.tickets.Ticket;
import org.askwell.tickets.TicketMergeUndone;
import org.askwell.tickets.TicketMerged;
import org.askwell.tickets.TicketPair;
import org.askwell.tickets.TicketStateException;
import org.askwell.tickets.TicketStateException.Reason;
import org.askwell.tickets.TicketsConfig;
import org.askwell.tickets.care.Watchers;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;

/**
 * Lets a ticket go on in another one about the same problem.
 *
 * <p>Its requester is told, reads the other ticket and may answer there; whoever watches it watches the other one. Every
 * method answers {@link NotFoundException} for a ticket that does not exist and {@link TicketStateException} for what may not
 * be merged.
 */
@ApplicationScoped
public class MergeDesk {

    @Inject
    Clock clock;

    @Inject
    TicketsConfig config;

    @Inject
    Watchers watchers;

    @Inject
    Messages words;

    @Inject
    Event<Object> events;

    /**
     * @param into the number of the other ticket, as typed
     * @param seen the version that the viewer saw, or null for any
     * @param errors takes what is wrong with the number; then nothing is changed
     * @return the merged ticket, or null
     */
    @Transactional
    public Ticket merge(Viewer viewer, String number, String into, Integer seen, FormErrors errors) {
        requireSupport(viewer);
        TicketPair pair =
                TicketPair.forChange(viewer, number, TicketNumber.of(into)).orElse(null);
        if (pair == null) {
            errors.add("into", words.of(MergeMessages.class).errorNumber());
            return null;
        }
        Ticket duplicate = pair.one();
        duplicate.expectVersion(seen);
        Account by = Account.findById(viewer.accountId());
        Instant now = clock.instant();
        duplicate.mergeInto(pair.other(), by, now);
        watchers.takeOver(duplicate.id, pair.other().id, now);
        events.fire(TicketMerged.of(duplicate, by));
        return duplicate;
    }

    /** Undoes a merge of the viewer's own for a while. */
    @Transactional
    public Ticket undo(Viewer viewer, String number) {
        requireSupport(viewer);
        String target = target(number);
        TicketPair pair = TicketPair.forChange(viewer, number, target == null ? number : target)
                .orElseThrow(NotFoundException::new);
        require(undoable(viewer, pair.one()));
        Account by = Account.findById(viewer.accountId());
        pair.one().undoMerge(by, clock.instant());
        watchers.giveBack(pair.one().id, pair.other().id);
        events.fire(TicketMergeUndone.of(pair.one(), by));
        return pair.one();
    }

    /** Without the ticket itself, which is read when it is locked. */
    private static String target(String number) {
        return Ticket.getEntityManager()
                .createQuery("select o.number from Ticket t join t.mergedInto o where t.number = ?1", String.class)
                .setParameter(1, number)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** @return until when the viewer can undo the merge; null if it cannot be undone */
    public Instant undoUntil(Viewer viewer, Ticket ticket) {
        return undoable(viewer, ticket) ? ticket.mergedAt.plus(config.undoWithin()) : null;
    }

    private boolean undoable(Viewer viewer, Ticket ticket) {
        return viewer.support()
                && ticket.mergedInto != null
                && ticket.mergedBy.id.equals(viewer.accountId())
                && ticket.mergedAt.plus(config.undoWithin()).isAfter(clock.instant());
    }

    private static void require(boolean undoable) {
        if (!undoable) {
            throw new TicketStateException(Reason.MERGE_STANDS);
        }
    }

    private static void requireSupport(Viewer viewer) {
        if (!viewer.support()) {
            throw new ForbiddenException();
        }
    }
}
