package org.askwell.tickets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;

/** The way from a solved ticket into the knowledge base (R6), implemented where both rooms are known. */
public interface KnowledgeDrafts {

    /**
     * What a ticket teaches.
     *
     * @param language the language the customer wrote in, as far as the profile tells
     * @param questions the customer's own words, to find the article by
     * @param symptoms the customer's description
     * @param resolution the solution, empty if there is none yet
     * @param byId the account that makes the draft
     */
    record Solved(
            long ticketId,
            Language language,
            String title,
            List<String> questions,
            String symptoms,
            String resolution,
            String productCode,
            String productVersion,
            String errorCode,
            Long byId) {

        static Solved from(Ticket ticket, Account by) {
            return new Solved(
                    ticket.id,
                    ticket.requester.language,
                    ticket.title,
                    Stream.of(ticket.title, firstLine(ticket.description))
                            .filter(text -> !text.isBlank())
                            .distinct()
                            .toList(),
                    ticket.description,
                    ticket.resolution == null ? "" : ticket.resolution,
                    ticket.productCode,
                    ticket.productVersion,
                    ticket.errorCode,
                    by.id);
        }

        private static String firstLine(String text) {
            return text.lines().findFirst().orElse("").strip();
        }
    }

    /**
     * An article as a ticket shows it.
     *
     * @param path where the viewer reads it, or edits or previews it as long as it is a draft
     * @param published whether customers can read it
     */
    record Link(String path, String title, boolean published) {}

    /** @return the key of the new draft */
    String draft(Solved solved);

    /** @return the article with that key if the viewer may see it, in the viewer's language if it is there in it */
    Optional<Link> link(String articleKey, Viewer viewer);

    /** @return the article of the ticket if the viewer may see it; support may see the draft made of the ticket */
    Optional<Link> link(Ticket ticket, Viewer viewer);
}
