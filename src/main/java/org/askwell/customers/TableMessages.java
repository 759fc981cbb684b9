package org.askwell.customers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.askwell.customers.tables.UnreadableSheetException;

/** The words of the pages on which tables of customers come in and go out. */
@MessageBundle("tables")
public interface TableMessages {

    @Message
    String check();

    @Message
    String columnLabel();

    @Message
    String confirm();

    @Message
    String errorHead();

    @Message
    String errorHeadMissing();

    @Message
    String errorHeadTwice();

    @Message
    String errorNumber();

    @Message
    String errorRowTwice(int row);

    @Message
    String export();

    @Message
    String exportLead();

    @Message
    String kind(ImportKind kind);

    @Message
    String kindLabel();

    @Message
    String lead();

    @Message
    String outcome(int fresh, int changed, int same);

    @Message
    String problem();

    @Message
    String problems(long count);

    @Message
    String rowLabel();

    @Message
    String sameAll();

    @Message
    String sendAnother();

    @Message
    String table();

    @Message
    String tableHint();

    @Message
    String title();

    @Message
    String unreadable(UnreadableSheetException.Reason reason, int lines);
}
