package org.askwell.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.hibernate.Session;

/**
 * What support owes an emergency beside its solution (R14): a backup before work, and complete records afterwards.
 *
 * <p>Every method takes the version that the viewer saw, or null, and answers {@link NotFoundException} for a ticket that
 * does not exist, {@link jakarta.persistence.OptimisticLockException} if it was changed since that version, and
 * {@link TicketStateException} for what the state does not allow.
 */
@ApplicationScoped
public class EmergencyDesk {

    /** The longest text about a backup or about what was done, in characters. */
    public static final int TEXT = 2_000;

    private static final int AT_ONCE = 50;

    @Inject
    Clock clock;

    @Inject
    Session database;

    @Inject
    Conversation conversation;

    @Inject
    Event<RecordsMissing> missing;

    /** @param where where the backup lies and who made it */
    @Transactional
    public Ticket backUp(Viewer viewer, String number, String where, Integer seen) {
        return change(viewer, number, seen, (ticket, by) -> ticket.backUp(where, by, clock.instant()));
    }

    /**
     * Lets work begin without a backup, which only supervisors answer for.
     *
     * @param why why there is none, and who of the customer has agreed
     * @throws ForbiddenException for everybody else
     */
    @Transactional
    public Ticket waiveBackup(Viewer viewer, String number, String why, Integer seen) {
        if (!viewer.has(Role.SUPERVISOR)) {
            throw new ForbiddenException();
        }
        return change(viewer, number, seen, (ticket, by) -> ticket.waiveBackup(why, by, clock.instant()));
    }

    /** @param account what was found, done and changed, and who of the customer was there */
    @Transactional
    public Ticket completeRecords(Viewer viewer, String number, String account, Integer seen) {
        return change(viewer, number, seen, (ticket, by) -> ticket.completeRecords(account, by, clock.instant()));
    }

    /**
     * Reminds of records that are due, and again a day later. A ticket that another portal looks at is passed over.
     *
     * @return how many there were
     */
    @Transactional
    public int remind() {
        Instant now = clock.instant();
        List<Ticket> due = database.createNativeQuery(
                        "select * from ticket where records_due_at <= :now order by records_due_at, id limit :most"
                                + " for update skip locked",
                        Ticket.class)
                .setParameter("now", now)
                .setParameter("most", AT_ONCE)
                .getResultList();
        due.forEach(ticket -> {
            ticket.oweRecords(now);
            missing.fire(RecordsMissing.of(ticket));
        });
        return due.size();
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
