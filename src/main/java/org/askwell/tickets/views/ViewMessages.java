package org.askwell.tickets.views;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of saved views. */
@MessageBundle("views")
public interface ViewMessages {

    @Message
    String add();

    @Message
    String edit();

    @Message
    String editOf(String name);

    @Message
    String empty();

    @Message
    String emptyHint();

    @Message
    String errorMost(int most);

    @Message
    String errorMostShared(int most);

    @Message
    String errorName();

    @Message
    String errorNameLong();

    @Message
    String errorProduct();

    @Message
    String errorQueue();

    @Message
    String errorTaken();

    @Message
    String lead();

    @Message
    String name();

    @Message
    String organise();

    @Message
    String own();

    @Message
    String remove();

    @Message
    String removeOf(String name);

    @Message
    String save();

    @Message
    String saveThis();

    @Message
    String shareHint();

    @Message
    String shareWithAll();

    @Message
    String sharedBy(String name);

    @Message
    String sortBy();

    @Message
    String tickets(long count);

    @Message
    String title();

    @Message
    String view();
}
