package org.askwell.tickets.replies;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.askwell.accounts.Language;
import org.askwell.customers.Organisation;
import org.askwell.customers.Product;
import org.askwell.tickets.Ticket;

/** What a canned reply may name in braces, for example {@code {number}}: it differs from ticket to ticket. */
public enum ReplyVariable {
    /** The requester's name. */
    CUSTOMER,
    /** The name of the requester's customer. */
    ORGANISATION,
    /** The ticket's number. */
    NUMBER,
    TITLE,
    PRODUCT,
    VERSION,
    /** The name of whoever writes. */
    AGENT;

    private static final Pattern NAMED = Pattern.compile("\\{([A-Za-z]+)}");

    /** Stands for what a ticket does not have, such as a product. */
    private static final String NOTHING = "–";

    /** @return the name as it stands in a text, with braces */
    public String written() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    /** @return what stands in braces in the text and is no variable, in its order */
    static Collection<String> unknown(String text) {
        return NAMED.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(name -> of(name).isEmpty())
                .map(name -> "{" + name + "}")
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** @return the text for a ticket; what stands in braces and is no variable stays */
    static String fill(String text, Ticket ticket, String agent, Language language) {
        return NAMED.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(of(match.group(1))
                        .map(variable -> variable.value(ticket, agent, language))
                        .orElse(match.group())));
    }

    private static Optional<ReplyVariable> of(String name) {
        return Arrays.stream(values())
                .filter(variable -> variable.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private String value(Ticket ticket, String agent, Language language) {
        Optional<String> value =
                switch (this) {
                    case CUSTOMER -> Optional.of(ticket.requester.name);
                    case ORGANISATION ->
                        Optional.ofNullable(ticket.organisationCode)
                                .flatMap(Organisation::withCode)
                                .map(organisation -> organisation.name);
                    case NUMBER -> Optional.of(ticket.number);
                    case TITLE -> Optional.of(ticket.title);
                    case PRODUCT ->
                        Optional.ofNullable(ticket.productCode)
                                .flatMap(Product::withCode)
                                .map(product -> product.name(language));
                    case VERSION -> Optional.ofNullable(ticket.productVersion);
                    case AGENT -> Optional.of(agent);
                };
        return value.orElse(NOTHING);
    }
}
