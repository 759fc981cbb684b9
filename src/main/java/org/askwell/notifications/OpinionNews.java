package org.askwell.notifications;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.accounts.Role;
import org.askwell.feedback.opinions.OpinionMessages;
import org.askwell.feedback.opinions.OpinionMoved;

/** Tells supervisors of opinions, but never whom an opinion is about, and authors of what came of theirs (R27). */
@ApplicationScoped
class OpinionNews {

    @Inject
    Delivery delivery;

    void moved(@Observes OpinionMoved event) {
        switch (event.step()) {
            case GIVEN -> tell(event, NotificationKind.OPINION_RECEIVED, "/desk/opinions/", handlers(event));
            case ANSWERED -> tell(event, NotificationKind.OPINION_ANSWERED, "/opinions/", author(event));
            case SETTLED -> tell(event, NotificationKind.OPINION_SETTLED, "/opinions/", author(event));
            case OVERDUE -> tell(event, NotificationKind.OPINION_OVERDUE, "/desk/opinions/", everybody(event));
        }
    }

    private void tell(OpinionMoved event, NotificationKind kind, String path, List<Account> readers) {
        delivery.deliver(
                language -> new Notice(
                        kind, null, event.number(), kind(event, language), event.words(), path + event.number()),
                readers);
    }

    private static String kind(OpinionMoved event, Language language) {
        OpinionMessages words = language == Language.EN
                ? MessageBundles.get(OpinionMessages.class)
                : MessageBundles.get(OpinionMessages.class, Localized.Literal.of(language.tag()));
        return words.kind(event.kind());
    }

    private static List<Account> author(OpinionMoved event) {
        return List.of(Account.<Account>findById(event.authorId()));
    }

    /** The administrators answer what no supervisor may. */
    private static List<Account> handlers(OpinionMoved event) {
        List<Account> supervisors = unconcerned(event, Role.SUPERVISOR);
        return supervisors.isEmpty() ? unconcerned(event, Role.ADMIN) : supervisors;
    }

    private static List<Account> everybody(OpinionMoved event) {
        var readers = new ArrayList<Account>(unconcerned(event, Role.SUPERVISOR));
        readers.addAll(unconcerned(event, Role.ADMIN));
        return readers;
    }

    private static List<Account> unconcerned(OpinionMoved event, String role) {
        return Account.withRole(role).stream()
                .filter(account -> !account.id.equals(event.concernedId()) && !account.id.equals(event.authorId()))
                .toList();
    }
}
