package org.askwell.downloads.links;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about links for download programs. */
@MessageBundle("links")
public interface LinkMessages {

    @Message
    String check();

    @Message
    String commands();

    @Message
    String commandsHint();

    @Message
    String created(String time);

    @Message
    String empty();

    @Message
    String emptyNext();

    @Message
    String expires(String time);

    @Message
    String fetched(long requests, String size, String time);

    @Message
    String finished();

    @Message
    String lead();

    @Message
    String link();

    @Message
    String made();

    @Message
    String madeHint(String time);

    @Message
    String make();

    @Message
    String neverUsed();

    @Message
    String offer();

    @Message
    String own();

    @Message
    String refused(LinkRefusal refusal);

    @Message
    String refusedTitle();

    @Message
    String revoke();

    @Message
    String revokeOf(String title);

    @Message
    String state(DownloadLink.State state);

    @Message
    String title();

    @Message
    String toLinks();

    @Message
    String tooMany(int limit);

    @Message
    String tooManyNext();

    @Message
    String withAria();

    @Message
    String withCurl();

    @Message
    String withWget();
}
