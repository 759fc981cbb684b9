package org.askwell.feedback;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which customers say how they were served. */
@MessageBundle("feedback")
public interface FeedbackMessages {

    @Message
    String errorStars();

    @Message
    String errorTooLong(int limit);

    @Message
    String lead();

    @Message
    String periodicLead();

    @Message
    String periodicThanks();

    @Message
    String periodicTitle();

    @Message
    String send();

    @Message
    String thanks();

    @Message
    String thanksNext();

    @Message
    String title();
}
