package org.askwell.tickets;

import java.time.LocalDate;
import java.util.List;

import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.customers.Contact;
import org.askwell.customers.Contract;
import org.askwell.customers.Organisation;
import org.askwell.tickets.care.Care;
import org.askwell.tickets.incidents.IncidentOverview;
import org.askwell.tickets.replies.CannedReplies;

/**
 * What support knows beside the ticket (R10, R11, R24).
 *
 * @param staff who can be given the ticket
 * @param canned the replies that can be put into the form
 * @param messages how many messages the ticket has
 * @param writers the names of all others who are writing a reply
 * @param care what support keeps about the ticket for itself
 * @param terms what the ticket can be moved to
 * @param incident how the incident stands that the ticket is, or null
 * @param triage its queue, and what it may be a repetition of
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
        List<CannedReplies.Choice> canned,
        long messages,
        List<String> writers,
        Care care,
        TermsMove.Offer terms,
        IncidentOverview incident,
        DeskTriage triage,
        boolean draftable) {

    /** @param detail what else is known: the position or, for staff, the user name */
    public record Person(String name, String detail, String phone) {}

    /** @param active whether the contract is in force today */
    public record Cover(String product, String version, LocalDate endsOn, boolean active) {}

    /** Another ticket in the viewer's own list. */
    public record Neighbour(String number, String title, Severity severity, boolean current) {}

    static DeskFacts of(
            Ticket ticket,
            List<SimilarTickets.Solved> similar,
            List<Neighbour> mine,
            List<CannedReplies.Choice> canned,
            List<String> writers,
            Care care,
            TermsMove.Offer terms,
            IncidentOverview incident,
            DeskTriage triage,
            Language language,
            LocalDate today,
            boolean draftable) {
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
                similar,
                SupportStaff.all().stream().map(DeskFacts::person).toList(),
                mine,
                canned,
                Message.count("ticket", ticket),
                writers,
                care,
                terms,
                incident,
                triage,
                draftable);
    }

    /** @return how many open tickets can be written to together with this one */
    public long together() {
        return incident == null ? 0 : incident.open();
    }

    /** @return the names of all others who are writing, in one line */
    public String writerNames() {
        return String.join(", ", writers);
    }

    private static Person person(Account account) {
        return new Person(account.name, account.username, null);
    }
}
