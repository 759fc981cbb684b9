package org.askwell.tickets;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/**
 * Which tickets were solved or opened again, or are solved and say something else. The database writes them down with the
 * change itself, whatever made it; whoever takes one has it alone until the transaction ends, however many portals look.
 */
@ApplicationScoped
public class SolvedChanges {

    /** Then a ticket is left alone until it changes again, so that it does not keep others waiting. */
    private static final int ATTEMPTS = 3;

    @Inject
    Session database;

    /** @return the next ticket, the newest first; it is written down no more if the transaction ends well */
    public Optional<Long> take() {
        return database
                .createNativeQuery(
                        """
                        select ticket_id from solved_change where failures < :attempts
                        order by failures, ticket_id desc limit 1 for update skip locked
                        """,
                        Long.class)
                .setParameter("attempts", ATTEMPTS)
                .getResultList()
                .stream()
                .findFirst()
                .map(ticket -> {
                    run("delete from solved_change where ticket_id = :ticket", ticket);
                    return ticket;
                });
    }

    /** Lets all others come first. */
    @Transactional
    public void failed(Long ticketId) {
        run("update solved_change set failures = failures + 1 where ticket_id = :ticket", ticketId);
    }

    /** Writes down a ticket whose passages are out of date for another reason. */
    @Transactional
    public void add(Long ticketId) {
        run("insert into solved_change (ticket_id) values (:ticket) on conflict do nothing", ticketId);
    }

    private void run(String statement, Long ticketId) {
        database.createNativeMutationQuery(statement)
                .setParameter("ticket", ticketId)
                .executeUpdate();
    }
}
