package org.askwell.tickets.queues;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of queues. */
@MessageBundle("queues")
public interface QueueMessages {

    @Message
    String active();

    @Message
    String activeHint();

    @Message
    String add();

    @Message
    String code();

    @Message
    String codeHint();

    @Message
    String edit();

    @Message
    String editOf(String name);

    @Message
    String empty();

    @Message
    String emptyHint();

    @Message
    String errorCode();

    @Message
    String errorMost(int most);

    @Message
    String errorName();

    @Message
    String errorNameLong(int most);

    @Message
    String errorPlace();

    @Message
    String errorTaken();

    @Message
    String inQueue();

    @Message
    String inactive();

    @Message
    String lead();

    @Message
    String move();

    @Message
    String nameEn();

    @Message
    String nameZh();

    @Message
    String none();

    @Message
    String organise();

    @Message
    String place();

    @Message
    String placeHint();

    @Message
    String save();

    @Message
    String tickets(long count);

    @Message
    String title();
}
