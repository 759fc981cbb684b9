package org.askwell.downloads;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words with which release managers write, publish and recall patches. */
@MessageBundle("patchdesk")
public interface PatchDeskMessages {

    @Message
    String affectedFrom();

    @Message
    String affectedTo();

    @Message
    String articlesHint();

    @Message
    String deskEmpty();

    @Message
    String errorArticles();

    @Message
    String errorKey();

    @Message
    String errorKeyTaken();

    @Message
    String errorKind();

    @Message
    String errorNoFile();

    @Message
    String errorProduct();

    @Message
    String errorRange();

    @Message
    String errorRecallReason();

    @Message
    String errorVersion();

    @Message
    String fileHint();

    @Message
    String key();

    @Message
    String keyHint();

    @Message
    String newPatch();

    @Message
    String noLongerEdited();

    @Message
    String notesEn();

    @Message
    String notesHint();

    @Message
    String notesZh();

    @Message
    String publish();

    @Message
    String publishNow();

    @Message
    String publishWarning();

    @Message
    String publishedOn();

    @Message
    String recall();

    @Message
    String recallNow();

    @Message
    String recallReason();

    @Message
    String recallWarning();

    @Message
    String saveDraft();

    @Message
    String stateLabel();

    @Message
    String titleEn();

    @Message
    String titleLabel();

    @Message
    String titleZh();

    @Message
    String words();
}
