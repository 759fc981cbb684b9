package org.askwell.tickets.mailin;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.askwell.accounts.Account;
import org.askwell.tickets.Ticket;

/** What only our mails about one ticket to one person carry, so that its answer shows that it is one (T25). */
@Entity
@Table(name = "reply_token")
class ReplyToken extends PanacheEntityBase {

    /** 32 hexadecimal digits that nobody can guess. */
    @Id
    @Column(nullable = false, updatable = false)
    public String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ticket_id", updatable = false)
    public Ticket ticket;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", updatable = false)
    public Account account;

    static Optional<ReplyToken> of(Ticket ticket, Account account) {
        return find("ticket = ?1 and account = ?2", ticket, account).firstResultOptional();
    }

    /** @return the token if it was sent to that person */
    static Optional<ReplyToken> sentTo(Account account, String token) {
        return find("token = ?1 and account = ?2", token, account).firstResultOptional();
    }
}
