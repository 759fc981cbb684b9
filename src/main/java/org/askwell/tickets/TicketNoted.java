package org.askwell.tickets;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.askwell.accounts.Account;

/**
 * Somebody of support wrote an internal note.
 *
 * @param number as shown, for example AW-1024
 * @param byId the account that did it
 * @param mentionedIds the accounts of those of support whom the note names, as @ and a user name
 * @param excerpt the beginning of the note, at most 300 characters
 */
public record TicketNoted(
        Long ticketId, String number, String title, Long byId, Set<Long> mentionedIds, String excerpt) {

    /** A full stop after the name ends the sentence, and what is before @ makes it an address. */
    private static final Pattern MENTION = Pattern.compile("(?<![\\w.@+-])@(\\w[\\w.-]*\\w)");

    /** More are a list, not a mention. */
    private static final int MOST_MENTIONS = 20;

    static TicketNoted of(Ticket ticket, Account by, Message note) {
        return new TicketNoted(ticket.id, ticket.number, ticket.title, by.id, mentioned(note.body), note.excerpt());
    }

    private static Set<Long> mentioned(String text) {
        return names(text).stream()
                .flatMap(name -> SupportStaff.withUsername(name).stream())
                .map(account -> account.id)
                .collect(Collectors.toSet());
    }

    static Set<String> names(String text) {
        return MENTION.matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .limit(MOST_MENTIONS)
                .collect(Collectors.toSet());
    }
}
