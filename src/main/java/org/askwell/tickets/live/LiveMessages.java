package org.askwell.tickets.live;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What open pages of support are told. */
@MessageBundle("live")
public interface LiveMessages {

    @Message
    String show();

    @Message
    String writing(String names, int count);

    @Message
    String wrote(String name);
}
