package org.askwell.downloads.receipts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about how far patches have come at the customers. */
@MessageBundle("receipts")
public interface ReceiptMessages {

    @Message
    String customer();

    @Message
    String downloaded();

    @Message
    String install();

    @Message
    String installed();

    @Message
    String installedOn(String day);

    @Message
    String installHint();

    @Message
    String nobody();

    @Message
    String nobodyNext();

    @Message
    String notified();

    @Message
    String notYet();

    @Message
    String reminded();

    @Message
    String seen();

    @Message
    String title();
}
