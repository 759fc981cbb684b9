package org.askwell.notifications;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.askwell.accounts.Language;

/** The whole news in one sentence, also where there is no request to take the language from. */
final class NotificationTitle {

    private NotificationTitle() {}

    static String of(NotificationKind kind, String actor, String subject, Language language) {
        NotificationMessages messages = language == Language.EN
                ? MessageBundles.get(NotificationMessages.class)
                : MessageBundles.get(NotificationMessages.class, Localized.Literal.of(language.tag()));
        return messages.title(kind, actor == null ? "" : actor, subject);
    }
}
