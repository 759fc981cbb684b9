package org.askwell.tickets.merging;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of merging and splitting tickets. */
@MessageBundle("merging")
public interface MergeMessages {

    @Message
    String attachments();

    @Message
    String countedFrom(String number);

    @Message
    String errorNumber();

    @Message
    String errorTitle();

    @Message
    String errorTitleLong(int most);

    @Message
    String goesOn();

    @Message
    String goesOnHint();

    @Message
    String into();

    @Message
    String intoHint();

    @Message
    String merge();

    @Message
    String mergeDo();

    @Message
    String mergeHint();

    @Message
    String mergeInto(String number);

    @Message
    String merged();

    @Message
    String promiseOf(String number);

    @Message
    String split();

    @Message
    String splitDo();

    @Message
    String splitFrom(String number);

    @Message
    String splitFromLabel();

    @Message
    String splitHint(String name, String time);

    @Message
    String splitOff();

    @Message
    String splitTitle();

    @Message
    String undo();

    @Message
    String undoUntil(String time);
}
