package org.askwell.feedback.opinions;

import java.util.List;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.tickets.Visibility;

/** Those of support whom somebody knows: nobody else's name is told to anybody. */
final class Supporters {

    private Supporters() {}

    /** @return whoever worked on a ticket of the viewer or answered in one, by name */
    static List<Account> of(Viewer viewer) {
        return Account.list(
                "from Account a where a.id <> ?1 and (a.id in (select t.assignee.id from Ticket t where t.requester.id = ?1)"
                        + " or a.id in (select m.author.id from Message m where m.ticket.requester.id = ?1"
                        + " and m.fromSupport and m.visibility = ?2)) order by a.name, a.id",
                viewer.accountId(),
                Visibility.PUBLIC);
    }
}
