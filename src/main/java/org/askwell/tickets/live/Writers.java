package org.askwell.tickets.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Viewer;
import org.askwell.tickets.Ticket;
import org.hibernate.Session;

/** Who of support is writing an answer just now, so that no two write the same one. */
@ApplicationScoped
public class Writers {

    /** Whoever says nothing for that long has stopped writing, or closed the browser. */
    static final Duration SILENCE = Duration.ofSeconds(45);

    @Inject
    Session database;

    @Inject
    Clock clock;

    /**
     * The viewer is writing; to be said again before {@link #SILENCE} is over.
     *
     * @throws NotFoundException if the viewer may not see the ticket
     */
    @Transactional
    void start(Viewer viewer, String number) {
        Instant now = clock.instant();
        Long ticket = ticket(viewer, number);
        database.createNativeMutationQuery("delete from ticket_writer where ticket_id = :ticket and until <= :now")
                .setParameter("ticket", ticket)
                .setParameter("now", now)
                .executeUpdate();
        database.createNativeMutationQuery(
                        "insert into ticket_writer (ticket_id, account_id, until) values (:ticket, :me, :until)"
                                + " on conflict (ticket_id, account_id) do update set until = excluded.until")
                .setParameter("ticket", ticket)
                .setParameter("me", viewer.accountId())
                .setParameter("until", now.plus(SILENCE))
                .executeUpdate();
    }

    /** The viewer has sent the answer, or does not write one any more. */
    @Transactional
    public void stop(Viewer viewer, String number) {
        database.createNativeMutationQuery("delete from ticket_writer where ticket_id = :ticket and account_id = :me")
                .setParameter("ticket", ticket(viewer, number))
                .setParameter("me", viewer.accountId())
                .executeUpdate();
    }

    /** @return the names of all others who are writing in the ticket */
    @Transactional
    public List<String> others(Viewer viewer, Long ticketId) {
        return database.createNativeQuery(
                        "select a.name from ticket_writer w join account a on a.id = w.account_id"
                                + " where w.ticket_id = :ticket and w.account_id <> :me and w.until > :now order by a.name",
                        String.class)
                .setParameter("ticket", ticketId)
                .setParameter("me", viewer.accountId())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    private static Long ticket(Viewer viewer, String number) {
        return Ticket.visibleTo(viewer, number).orElseThrow(NotFoundException::new).id;
    }
}
