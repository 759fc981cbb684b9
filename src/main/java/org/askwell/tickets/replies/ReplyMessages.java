package org.askwell.tickets.replies;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of canned replies. */
@MessageBundle("replies")
public interface ReplyMessages {

    @Message
    String add();

    @Message
    String bodyEn();

    @Message
    String bodyHint();

    @Message
    String bodyZh();

    @Message
    String choose();

    @Message
    String editOf(String title);

    @Message
    String empty();

    @Message
    String emptyHint();

    @Message
    String errorBody();

    @Message
    String errorBodyLong(int most);

    @Message
    String errorChoose();

    @Message
    String errorMost(int most);

    @Message
    String errorTaken();

    @Message
    String errorTitle();

    @Message
    String errorTitleLong();

    @Message
    String errorVariable(String names);

    @Message
    String insert();

    @Message
    String lead();

    @Message
    String name();

    @Message
    String organise();

    @Message
    String own();

    @Message
    String removeOf(String title);

    @Message
    String save();

    @Message
    String title();

    @Message
    String variables(String names);
}
