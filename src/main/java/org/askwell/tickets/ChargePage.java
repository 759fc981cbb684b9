package org.askwell.tickets;

import java.math.BigDecimal;

import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;

/**
 * Who pays for the work on a ticket, as its page shows it.
 *
 * @param amount what was quoted, or null
 * @param decides whether the viewer decides about it now: a supervisor, or the customer's manager about a quote
 */
public record ChargePage(
        String number,
        String title,
        int version,
        Charge charge,
        BigDecimal amount,
        String currency,
        String terms,
        String thirdParty,
        boolean finished,
        boolean decides) {

    static ChargePage forSupport(Ticket ticket, Viewer viewer) {
        return of(ticket, viewer.has(Role.SUPERVISOR) && ticket.charge.open() && ticket.state.open());
    }

    static ChargePage forCustomer(Ticket ticket, Viewer viewer) {
        return of(ticket, ticket.managedBy(viewer) && ticket.charge == Charge.QUOTED && ticket.state.open());
    }

    private static ChargePage of(Ticket ticket, boolean decides) {
        return new ChargePage(
                ticket.number,
                ticket.title,
                ticket.version,
                ticket.charge,
                ticket.quoteAmount,
                ticket.quoteCurrency,
                ticket.quoteTerms,
                ticket.thirdParty,
                ticket.state.finished(),
                decides);
    }
}
