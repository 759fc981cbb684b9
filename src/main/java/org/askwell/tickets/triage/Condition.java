package org.askwell.tickets.triage;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.askwell.tickets.Channel;
import org.askwell.tickets.Severity;

/**
 * Which tickets a rule is about: those for which everything holds that is given. It looks at a ticket as it came in, not at
 * what rules have made of it.
 *
 * @param product a product's code
 * @param channel how it came in
 * @param covered whether it has to be in warranty, or has to be out of it
 * @param organisation a customer's code; everything below it counts too
 * @param words as {@link Phrases} reads them, one of which is in the title or the description
 * @param domains parts of mail addresses behind the @, with spaces between; the requester's is one of them or below one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Condition(
        String product,
        Severity severity,
        Channel channel,
        Boolean covered,
        String organisation,
        String words,
        String domains) {

    /** Holds for every ticket. */
    static final Condition ANY = new Condition(null, null, null, null, null, null, null);

    public Condition {
        product = text(product);
        organisation = text(organisation);
        words = text(words);
        domains = text(domains);
    }

    static String text(String entered) {
        return entered == null || entered.isBlank() ? null : entered.strip();
    }

    boolean holds(Incoming ticket) {
        return (product == null || product.equals(ticket.product()))
                && (severity == null || severity == ticket.severity())
                && (channel == null || channel == ticket.channel())
                && (covered == null || covered == ticket.covered())
                && (organisation == null || ticket.below(organisation))
                && (domains == null || MailDomains.of(domains).have(ticket.mail()))
                && (words == null || Phrases.of(words).in(ticket.text()));
    }
}
