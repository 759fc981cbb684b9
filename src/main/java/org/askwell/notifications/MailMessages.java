package org.askwell.notifications;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of mails around what happened. */
@MessageBundle("mail")
public interface MailMessages {

    /** @return who sent a mail that may be answered */
    @Message
    String answerable();

    @Message
    String greeting(String name);

    /** @return the subject of an invitation */
    @Message
    String invitation(String name, String organisation);

    @Message
    String invitationLead();

    @Message
    String invitationLimits(String email, String time);

    @Message
    String invitationOpen();

    @Message
    String invitationUnexpected();

    /** @return what the reader can do now */
    @Message
    String next(NotificationKind kind);

    @Message
    String open();

    @Message
    String periodic(String organisation);

    @Message
    String periodicAgain(String organisation);

    @Message
    String periodicLead(String organisation);

    @Message
    String periodicWhy(String organisation, String time);

    @Message
    String portal();

    @Message
    String survey(String number);

    @Message
    String surveyLead(String number, String title);

    @Message
    String surveyOpen();

    @Message
    String surveyWhy(String time);

    @Message
    String why();
}
