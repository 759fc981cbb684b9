package org.askwell.news;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the home page and of the news. */
@MessageBundle("news")
public interface NewsMessages {

    @Message
    String allArticles();

    @Message
    String allNews();

    @Message
    String empty();

    @Message
    String emptyDetail();

    @Message
    String feed();

    @Message
    String forExample();

    @Message
    String homeHint();

    @Message
    String homeTitle();

    @Message
    String lead();

    @Message
    String noAnswer();

    @Message
    String popular();

    @Message
    String subscribe();

    @Message
    String title();
}
