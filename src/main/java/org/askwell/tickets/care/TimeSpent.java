package org.askwell.tickets.care;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.tickets.Ticket;

/** Minutes that somebody of support worked on a ticket. Never changed: a correction is an entry of its own. */
@Entity
@Table(name = "time_spent")
public class TimeSpent extends PanacheEntity {

    /** The most that one entry may have: a day. */
    static final int MOST_MINUTES = 24 * 60;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ticket_id", updatable = false)
    public Ticket ticket;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", updatable = false)
    public Account account;

    /** Below 0 for a correction, never 0. */
    @Column(nullable = false, updatable = false)
    public int minutes;

    /** What was done, or why it is corrected; empty if nothing was said. */
    @Column(nullable = false, updatable = false)
    public String what;

    @Column(nullable = false, updatable = false)
    public Instant at;

    /** The minutes of one person. */
    public record Sum(String name, long minutes) {}

    static List<Sum> sums(Ticket ticket) {
        return getEntityManager()
                .createQuery(
                        "select a.name, sum(s.minutes) from TimeSpent s join s.account a where s.ticket = :ticket"
                                + " group by a.id, a.name having sum(s.minutes) > 0 order by a.name",
                        Sum.class)
                .setParameter("ticket", ticket)
                .getResultList();
    }

    /** @return the minutes of the account in the ticket */
    static long of(Ticket ticket, Account account) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(s.minutes), 0) from TimeSpent s where s.ticket = :ticket and s.account = :account",
                        Long.class)
                .setParameter("ticket", ticket)
                .setParameter("account", account)
                .getSingleResult();
    }
}
