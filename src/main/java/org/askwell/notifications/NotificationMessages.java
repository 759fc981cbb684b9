package org.askwell.notifications;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of notifications; {@code title} is also the subject of mails. */
@MessageBundle("notifications")
public interface NotificationMessages {

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
