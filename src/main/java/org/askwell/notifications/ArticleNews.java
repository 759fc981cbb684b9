package org.askwell.notifications;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.knowledge.ArticlePublished;
import org.askwell.knowledge.ArticleScope;
import org.askwell.knowledge.ArticleSubscription;
import org.askwell.tickets.Ticket;

/** Tells everybody whose ticket an article solves that it can be read now (R5, R6), and whoever follows it of changes. */
@ApplicationScoped
class ArticleNews {

    @Inject
    Delivery delivery;

    void published(@Observes ArticlePublished event) {
        List<Account> solved = solved(event);
        tell(NotificationKind.ARTICLE_FROM_TICKET, "", event, solved);
        tell(
                NotificationKind.ARTICLE_UPDATED,
                "?language=" + event.language().tag(),
                event,
                ArticleSubscription.subscribersTo(event).stream()
                        .filter(reader -> !solved.contains(reader))
                        .toList());
    }

    private static List<Account> solved(ArticlePublished event) {
        Stream<Ticket> source = event.sourceTicket() == null
                ? Stream.of()
                : Ticket.<Ticket>findByIdOptional(event.sourceTicket()).stream();
        return Stream.concat(source, Ticket.solvedBy(event.key()).stream())
                .map(ticket -> ticket.requester)
                .filter(reader -> ArticleScope.admits(Viewer.of(reader), event.audience(), event.organisationCode()))
                // The other language of the article, or a new text of it, is no news any more.
                .filter(reader -> !Notification.told(reader, NotificationKind.ARTICLE_FROM_TICKET, event.key()))
                .toList();
    }

    private void tell(NotificationKind kind, String language, ArticlePublished event, List<Account> readers) {
        if (!readers.isEmpty()) {
            String path = "/articles/" + event.key() + language;
            delivery.deliver(new Notice(kind, null, event.key(), event.title(), null, path), readers);
        }
    }
}
