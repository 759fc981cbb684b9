package org.askwell.notifications;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of mails around what happened. */
@MessageBundle("mail")
public interface MailMessages {

    @Message
    String greeting(String name);

    /** @return what the reader can do now */
    @Message
    String next(NotificationKind kind);

    @Message
    String open();

    @Message
    String portal();

    @Message
    String why();
}
