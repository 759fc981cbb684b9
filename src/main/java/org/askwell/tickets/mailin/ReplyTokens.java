package org.askwell.tickets.mailin;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.askwell.accounts.Account;
import org.askwell.tickets.Repetition;
import org.askwell.tickets.Ticket;

/** Gives out reply tokens, and knows them again. Called inside a transaction. */
@ApplicationScoped
public class ReplyTokens {

    private static final int BYTES = 16;

    @Inject
    EntityManager database;

    @Inject
    MailInConfig config;

    private final SecureRandom random = new SecureRandom();

    /**
     * @param number the ticket's
     * @return a token for whoever asked, in the ticket or in one that was merged into it, if mails come in; nobody else
     *     answers by mail
     */
    public Optional<String> issue(String number, Account reader) {
        return config.address().isEmpty()
                ? Optional.empty()
                : Ticket.<Ticket>find("number", number)
                        .firstResultOptional()
                        .filter(ticket -> ticket.requester.id.equals(reader.id) || ticket.followedBy(reader.id))
                        .map(ticket -> token(ticket, reader).token);
    }

    private ReplyToken token(Ticket ticket, Account reader) {
        Repetition.lock(database, reader.id, ticket.number);
        return ReplyToken.of(ticket, reader).orElseGet(() -> {
            var bytes = new byte[BYTES];
            random.nextBytes(bytes);
            var token = new ReplyToken();
            token.token = HexFormat.of().formatHex(bytes);
            token.ticket = ticket;
            token.account = reader;
            token.persist();
            return token;
        });
    }

    /**
     * @param tokens as the mail claims them
     * @return the ticket of the first that we sent to the sender, if there is one (T25)
     */
    Optional<Ticket> ticket(List<String> tokens, Account sender) {
        return tokens.stream()
                .flatMap(token -> ReplyToken.sentTo(sender, token).stream())
                .findFirst()
                .map(token -> token.ticket);
    }
}
