package org.askwell.tickets.merging;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.accounts.Account;
import org.askwell.tickets.Ticket;
import org.hibernate.Session;

/** People whose tickets go on in another one. */
@ApplicationScoped
public class Followers {

    private static final String MERGED =
            """
            with recursive merged (id, requester_id) as (
                select id, requester_id from ticket where merged_into_id = :ticket
                union
                select t.id, t.requester_id from ticket t join merged m on t.merged_into_id = m.id)
            select a.* from account a
            where a.blocked_at is null and a.id in (select requester_id from merged) order by a.id
            """;

    @Inject
    Session database;

    /** @return those who may read the ticket now, without its requester */
    public List<Account> of(Long ticketId) {
        return Ticket.<Ticket>find("id = ?1 and duplicateCount > 0", ticketId)
                .firstResultOptional()
                .map(this::of)
                .orElse(List.of());
    }

    private List<Account> of(Ticket ticket) {
        return database
                .createNativeQuery(MERGED, Account.class)
                .setParameter("ticket", ticket.id)
                .getResultList()
                .stream()
                .filter(account -> !account.id.equals(ticket.requester.id) && ticket.openTo(account))
                .toList();
    }
}
