package org.askwell.tickets.intake;

import java.util.List;

import org.askwell.customers.Contract;
import org.askwell.tickets.State;
import org.askwell.tickets.Ticket;

/**
 * What helps to write a request down.
 *
 * @param caller null for somebody new
 * @param organisation whose caller it is
 * @param installed the products under contract, with the installed versions
 * @param open the newest open tickets of the organisation: perhaps it is about one of them
 */
public record IntakePage(Caller caller, String organisation, List<Installed> installed, List<Open> open) {

    private static final int TICKETS = 5;

    /** @param version may be empty */
    public record Installed(String product, String version) {}

    /** An open ticket. */
    public record Open(String number, String title) {}

    /** @param code the organisation's code */
    static IntakePage of(Caller caller, String organisation, String code) {
        List<Installed> installed = Contract.of(code).stream()
                .map(contract -> new Installed(
                        contract.product.code, contract.installedVersion == null ? "" : contract.installedVersion))
                .distinct()
                .toList();
        List<Open> open = Ticket.<Ticket>find(
                        "organisationCode = ?1 and state in ?2 order by updatedAt desc", code, State.OPEN)
                .page(0, TICKETS)
                .stream()
                .map(ticket -> new Open(ticket.number, ticket.title))
                .toList();
        return new IntakePage(caller, organisation, installed, open);
    }
}
