package org.askwell.notifications;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.qute.i18n.MessageBundles;
import org.askwell.accounts.Language;

/** The words of the list of notifications; {@code title} is also the subject of mails. */
@MessageBundle("notifications")
public interface NotificationMessages {

    /** @return the texts in that language, for where there is no request to take it from */
    static NotificationMessages in(Language language) {
        return language == Language.EN
                ? MessageBundles.get(NotificationMessages.class)
                : MessageBundles.get(NotificationMessages.class, Localized.Literal.of(language.tag()));
    }

    @Message
    String empty();

    @Message
    String emptyDetail();

    @Message
    String heading();

    @Message
    String markAllRead();

    @Message
    String markRead();

    @Message
    String markReadOf(String title);

    @Message
    String needsYou();

    @Message
    String title(NotificationKind kind, String actor, String subject);

    @Message
    String unread();
}
