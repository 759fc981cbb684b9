package org.askwell.downloads;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about the files of patches and the platforms they are for. */
@MessageBundle("patchfiles")
public interface PatchFileMessages {

    @Message
    String add();

    @Message
    String choose();

    @Message
    String count(int count);

    @Message
    String errorPlatform();

    @Message
    String errorTooMany(int limit);

    @Message
    String everywhere();

    @Message
    String linkTo(String name);

    @Message
    String nameOne();

    @Message
    String nameOneOf(String names);

    @Message
    String platform();

    @Message
    String platformHint();

    @Message
    String remove();

    @Message
    String removeOf(String name);

    @Message
    String title();

    @Message
    String toFiles();
}
