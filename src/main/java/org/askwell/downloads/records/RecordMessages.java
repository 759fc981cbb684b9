package org.askwell.downloads.records;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.askwell.downloads.FileRequest.Way;

/** The words about records of downloads. */
@MessageBundle("records")
public interface RecordMessages {

    @Message
    String address();

    @Message
    String all();

    @Message
    String allowed();

    @Message
    String complete();

    @Message
    String empty();

    @Message
    String emptyNext();

    @Message
    String export();

    @Message
    String filter();

    @Message
    String found(long count);

    @Message
    String from();

    @Message
    String invalid();

    @Message
    String lead();

    @Message
    String noDay();

    @Message
    String organisation();

    @Message
    String outcome();

    @Message
    String outcomeOf(RecordFilter.Outcome outcome);

    @Message
    String partial();

    @Message
    String patch();

    @Message
    String person();

    @Message
    String range(long first, long last);

    @Message
    String reason();

    @Message
    String refused();

    @Message
    String sent();

    @Message
    String time();

    @Message
    String title();

    @Message
    String to();

    @Message
    String way(Way way);

    @Message
    String why(String reason);
}
