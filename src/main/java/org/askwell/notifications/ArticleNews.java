package org.askwell.notifications;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.askwell.accounts.Account;
import org.askwell.knowledge.ArticlePublished;
import org.askwell.tickets.Ticket;

/** Tells everybody whose ticket an article solves that it can be read now (R5, R6). */
@ApplicationScoped
class ArticleNews {

    @Inject
    Delivery delivery;

    void published(@Observes ArticlePublished event) {
        Stream<Ticket> source = event.sourceTicket() == null
                ? Stream.of()
                : Ticket.<Ticket>findByIdOptional(event.sourceTicket()).stream();
        List<Account> readers = Stream.concat(source, Ticket.solvedBy(event.key()).stream())
                .map(ticket -> ticket.requester)
                .filter(reader -> mayRead(reader, event))
                // The other language of the article, or a new text of it, is no news any more.
                .filter(reader -> !Notification.told(reader, NotificationKind.ARTICLE_FROM_TICKET, event.key()))
                .toList();
        if (!readers.isEmpty()) {
            delivery.deliver(
                    new Notice(
                            NotificationKind.ARTICLE_FROM_TICKET,
                            null,
                            event.key(),
                            event.title(),
                            null,
                            "/articles/" + event.key()),
                    readers);
        }
    }

    private static boolean mayRead(Account reader, ArticlePublished event) {
        return switch (event.audience()) {
            case PUBLIC, CUSTOMERS -> true;
            case ORGANISATION -> event.organisationCode().equals(reader.organisationCode);
            case STAFF -> false;
        };
    }
}
