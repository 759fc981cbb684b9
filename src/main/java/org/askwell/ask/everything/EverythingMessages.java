package org.askwell.ask.everything;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the search over every room. */
@MessageBundle("everything")
public interface EverythingMessages {

    @Message
    String all(long count);

    @Message
    String allArticles();

    @Message
    String allPatches();

    @Message
    String articles();

    @Message
    String customers();

    @Message
    String nothing();

    @Message
    String nothingHint();

    @Message
    String patches();

    @Message
    String resultsFor(String words);

    @Message
    String tickets();

    @Message
    String title();
}
