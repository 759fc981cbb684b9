package org.askwell.tickets.bulk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of changing many tickets at once. */
@MessageBundle("bulk")
public interface BulkMessages {

    @Message
    String action(BulkAction action);

    @Message
    String backToList();

    @Message
    String day();

    @Message
    String done(long changed, int all);

    @Message
    String errorAssignee();

    @Message
    String errorDay();

    @Message
    String errorIncident();

    @Message
    String errorMost(int most);

    @Message
    String errorNone();

    @Message
    String errorQueue();

    @Message
    String errorSeverity();

    @Message
    String failure(BulkFailure failure);

    @Message
    String incident();

    @Message
    String itemDone();

    @Message
    String itemPutBack();

    @Message
    String nobody();

    @Message
    String none();

    @Message
    String notPutBack();

    @Message
    String select(String number);

    @Message
    String tickets();

    @Message
    String title();

    @Message
    String undo();

    @Message
    String undoUntil(String time);

    @Message
    String undone(long tickets, String time);

    @Message
    String withTicked();
}
