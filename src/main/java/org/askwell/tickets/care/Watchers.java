package org.askwell.tickets.care;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.hibernate.Session;

/** People of support who are told whatever happens to a ticket, although they do not have it. */
@ApplicationScoped
public class Watchers {

    @Inject
    Session database;

    @Inject
    Clock clock;

    /** @return those who may still see tickets, by name */
    public List<Account> of(Long ticketId) {
        return database
                .createNativeQuery(
                        "select a.* from ticket_watcher w join account a on a.id = w.account_id"
                                + " where w.ticket_id = :ticket and a.blocked_at is null order by a.name",
                        Account.class)
                .setParameter("ticket", ticketId)
                .getResultList()
                .stream()
                .filter(account -> Viewer.of(account).support())
                .toList();
    }

    /** Whoever watches a merged ticket watches the one in which it goes on. */
    public void takeOver(Long duplicateId, Long targetId, Instant now) {
        database.createNativeMutationQuery("insert into ticket_watcher (ticket_id, account_id, since, merged_from_id)"
                        + " select :target, account_id, :now, :duplicate from ticket_watcher"
                        + " where ticket_id = :duplicate on conflict do nothing")
                .setParameter("target", targetId)
                .setParameter("duplicate", duplicateId)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Undoes {@link #takeOver} for those who did not watch the other ticket anyway. */
    public void giveBack(Long duplicateId, Long targetId) {
        database.createNativeMutationQuery(
                        "delete from ticket_watcher where ticket_id = :target and merged_from_id = :duplicate")
                .setParameter("target", targetId)
                .setParameter("duplicate", duplicateId)
                .executeUpdate();
    }

    void watch(Long ticketId, Long accountId, boolean on) {
        if (on) {
            database.createNativeMutationQuery("insert into ticket_watcher (ticket_id, account_id, since)"
                            + " values (:ticket, :account, :now) on conflict do nothing")
                    .setParameter("ticket", ticketId)
                    .setParameter("account", accountId)
                    .setParameter("now", clock.instant())
                    .executeUpdate();
        } else {
            database.createNativeMutationQuery(
                            "delete from ticket_watcher where ticket_id = :ticket and account_id = :account")
                    .setParameter("ticket", ticketId)
                    .setParameter("account", accountId)
                    .executeUpdate();
        }
    }
}
