package org.askwell.tickets;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about emergencies. */
@MessageBundle("emergency")
public interface EmergencyMessages {

    @Message
    String agreed();

    @Message
    String agreementMissing();

    @Message
    String backup();

    @Message
    String backupDone();

    @Message
    String backupFirst();

    @Message
    String backupHint();

    @Message
    String backupMissing();

    @Message
    String records();

    @Message
    String recordsDo();

    @Message
    String recordsEmpty();

    @Message
    String recordsHint();

    @Message
    String recordsTitle();

    @Message
    String tooLong(int limit);

    @Message
    String waive();
}
