package org.askwell.knowledge.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of bulk import. */
@MessageBundle("imports")
public interface ImportMessages {

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String fileMissing();

    @Message
    String flaw(RowFlaw flaw);

    @Message
    String line();

    @Message
    String none();

    @Message
    String progress(int done, int total);

    @Message
    String reason();

    @Message
    String recent();

    @Message
    String refresh();

    @Message
    String refused(int count);

    @Message
    String rows();

    @Message
    String start();

    @Message
    String started();

    @Message
    String state(ImportJob.State state);

    @Message
    String title();
}
