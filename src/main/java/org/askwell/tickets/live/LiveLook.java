package org.askwell.tickets.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;
import org.askwell.tickets.Message;
import org.askwell.tickets.QueueCounts;
import org.askwell.tickets.Ticket;
import org.askwell.tickets.queues.QueueDesk;
import org.askwell.tickets.views.SavedViews;

/** Looks up what the viewer may know just now (T08): no stream tells what a page would not. */
@ApplicationScoped
class LiveLook {

    @Inject
    QueueCounts counts;

    @Inject
    SavedViews views;

    @Inject
    QueueDesk queues;

    @Inject
    Writers writers;

    /**
     * @param number the ticket that is looked at, or null for the queue
     * @return nothing if the viewer may not look at it any more
     */
    @ActivateRequestContext
    @Transactional
    Optional<LiveNews> at(Viewer viewer, String number) {
        if (Account.<Account>findById(viewer.accountId()).blocked()) {
            return Optional.empty();
        }
        return number == null
                ? Optional.of(new LiveNews(counts(viewer), null, null, ""))
                : Ticket.visibleTo(viewer, number).map(ticket -> in(ticket, viewer));
    }

    private Map<String, Long> counts(Viewer viewer) {
        var byKey = new LinkedHashMap<String, Long>();
        counts.ofViews(viewer).forEach((view, tickets) -> byKey.put(view.key(), tickets));
        byKey.putAll(queues.counts(viewer));
        views.visibleTo(viewer).forEach(view -> byKey.put(String.valueOf(view.id()), view.tickets()));
        return byKey;
    }

    private LiveNews in(Ticket ticket, Viewer viewer) {
        List<Message> latest = Message.<Message>find(
                        "from Message m join fetch m.author where m.ticket = ?1 order by m.at desc, m.id desc", ticket)
                .page(0, 1)
                .list();
        LiveMessages words = words(viewer.language());
        List<String> others = writers.others(viewer, ticket.id);
        return new LiveNews(
                null,
                Message.count("ticket", ticket),
                latest.stream()
                        .filter(message -> !message.author.id.equals(viewer.accountId()))
                        .map(message -> words.wrote(message.author.name))
                        .findFirst()
                        .orElse(null),
                others.isEmpty() ? "" : words.writing(String.join(", ", others), others.size()));
    }

    private static LiveMessages words(Language language) {
        return language == Language.EN
                ? MessageBundles.get(LiveMessages.class)
                : MessageBundles.get(LiveMessages.class, Localized.Literal.of(language.tag()));
    }
}
