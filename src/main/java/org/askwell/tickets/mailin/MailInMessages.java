package org.askwell.tickets.mailin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.askwell.tickets.mailin.IncomingMail.Fate;

/** The words about mails that come in. */
@MessageBundle("mailin")
public interface MailInMessages {

    @Message
    String arrived();

    @Message
    String caption(long count);

    @Message
    String conflict();

    @Message
    String decided(String name, String time);

    @Message
    String dismiss();

    @Message
    String dismissHint();

    @Message
    String fate(Fate fate);

    @Message
    String fates();

    @Message
    String fileLeftOut(String name);

    @Message
    String files();

    @Message
    String find();

    @Message
    String findHint();

    @Message
    String follows(String number);

    @Message
    String hindrance(Hindrance hindrance);

    @Message
    String makeTicket();

    @Message
    String makeTicketFor(String name);

    @Message
    String noSender();

    @Message
    String noSubject();

    @Message
    String noText();

    @Message
    String nobody();

    @Message
    String nothing();

    @Message
    String nothingHint();

    @Message
    String partsLeftOut(int count);

    @Message
    String person();

    @Message
    String reason();

    @Message
    String sender();

    @Message
    String shortened();

    @Message
    String showAll();

    @Message
    String size();

    @Message
    String source();

    @Message
    String subject();

    @Message
    String text();

    @Message
    String ticket();

    @Message
    String title();

    @Message
    String where();

    @Message
    String who();
}
