package org.askwell.tickets;

import java.time.LocalDate;
import java.util.List;

import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.customers.Contact;
import org.askwell.customers.Contract;
import org.askwell.customers.Organisation;
import org.hibernate.Session;

/**
 * What support knows beside the ticket (R10, R11, R24).
 *
 * @param staff who can be given the ticket
 * @param draftable whether an article can be made here
 */
public record DeskFacts(
        String phone,
        String email,
        List<Person> contacts,
        List<Cover> contracts,
        List<SimilarTickets.Solved> similar,
        List<Person> staff,
        List<Neighbour> mine,
        boolean draftable) {

    /** @param detail what else is known: the position or, for staff, the user name */
    public record Person(String name, String detail, String phone) {}

    /** @param active whether the contract is in force today */
    public record Cover(String product, String version, LocalDate endsOn, boolean active) {}

    /** Another ticket in the viewer's own list. */
    public record Neighbour(String number, String title, Severity severity, boolean current) {}

    static DeskFacts of(
            Ticket ticket,
            List<Neighbour> mine,
            Language language,
            LocalDate today,
            boolean draftable,
            Session database) {
        String code = ticket.organisationCode;
        List<Contact> contacts = code == null ? List.of() : Contact.list("organisation.code = ?1 order by name", code);
        List<Contract> contracts = code == null
                ? List.of()
                : Contract.list(
                        "from Contract c join fetch c.product where c.organisation.code = ?1 order by c.endsOn desc",
                        code);
        return new DeskFacts(
                code == null
                        ? null
                        : Organisation.withCode(code)
                                .map(organisation -> organisation.phone)
                                .orElse(null),
                ticket.requester.email,
                contacts.stream()
                        .map(contact -> new Person(contact.name, contact.position, contact.phone))
                        .toList(),
                contracts.stream()
                        .map(contract -> new Cover(
                                contract.product.name(language),
                                contract.installedVersion,
                                contract.endsOn,
                                contract.activeOn(today)))
                        .toList(),
                SimilarTickets.to(ticket, database),
                SupportStaff.all().stream().map(DeskFacts::person).toList(),
                mine,
                draftable);
    }

    private static Person person(Account account) {
        return new Person(account.name, account.username, null);
    }
}
