package org.askwell.tickets.triage;

import org.askwell.customers.Organisation;
import org.askwell.tickets.Channel;
import org.askwell.tickets.Severity;
import org.askwell.tickets.Ticket;

/**
 * A ticket as it came in.
 *
 * @param product its code, or null
 * @param organisationPath the codes from the top customer down to the requester's, each between slashes; null for nobody's
 * @param mail the requester's mail address
 * @param text title and description, as {@link Phrases#folded} has them
 */
public record Incoming(
        String product,
        Severity severity,
        Channel channel,
        boolean covered,
        String organisationPath,
        String mail,
        String text) {

    static Incoming of(Ticket ticket) {
        return new Incoming(
                ticket.productCode,
                ticket.severity,
                ticket.channel,
                ticket.covered,
                ticket.organisationCode == null
                        ? null
                        : Organisation.withCode(ticket.organisationCode)
                                .map(organisation -> organisation.path)
                                .orElse(null),
                ticket.requester.email,
                text(ticket.title, ticket.description));
    }

    static String text(String title, String description) {
        return Phrases.folded(title + "\n" + description);
    }

    boolean below(String organisation) {
        return organisationPath != null && organisationPath.contains("/" + organisation + "/");
    }
}
