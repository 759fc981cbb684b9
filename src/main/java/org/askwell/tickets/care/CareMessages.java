package org.askwell.tickets.care;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of watching, following up and counting minutes. */
@MessageBundle("care")
public interface CareMessages {

    @Message
    String errorBelowZero();

    @Message
    String errorDay();

    @Message
    String errorMinutes(int most);

    @Message
    String errorWhat(int most);

    @Message
    String followUp();

    @Message
    String followUpDo();

    @Message
    String followUpOn();

    @Message
    String minutes(long minutes);

    @Message
    String minutesHint();

    @Message
    String minutesLabel();

    @Message
    String never();

    @Message
    String nobody();

    @Message
    String spend();

    @Message
    String sum();

    @Message
    String title();

    @Message
    String watch();

    @Message
    String watchNoMore();

    @Message
    String watchers();

    @Message
    String what();
}
