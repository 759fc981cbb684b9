package org.askwell.downloads;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words with which release managers write, publish and recall patches. */
@MessageBundle("patchdesk")
public interface PatchDeskMessages {

    @Message
    String act(PatchStep.Act act);

    @Message
    String affectedFrom();

    @Message
    String affectedTo();

    @Message
    String approveLead();

    @Message
    String approveNow();

    @Message
    String articlesHint();

    @Message
    String chooseFile();

    @Message
    String continueUpload();

    @Message
    String deskEmpty();

    @Message
    String discardUpload();

    @Message
    String discardUploadOf(String name);

    @Message
    String doubtfulFile();

    @Message
    String errorArticles();

    @Message
    String errorChooseFile();

    @Message
    String errorInfected(String found);

    @Message
    String errorKey();

    @Message
    String errorKeyTaken();

    @Message
    String errorKind();

    @Message
    String errorNoFile();

    @Message
    String errorNotExamined();

    @Message
    String errorOwnWork();

    @Message
    String errorPatch(String key);

    @Message
    String errorProduct();

    @Message
    String errorRange();

    @Message
    String errorReason();

    @Message
    String errorRecalled(String keys);

    @Message
    String errorSeverity();

    @Message
    String errorTicket(String number);

    @Message
    String errorTooMany(int limit);

    @Message
    String errorVersion();

    @Message
    String errorVisibility();

    @Message
    String fileHint();

    @Message
    String fileRefused();

    @Message
    String history();

    @Message
    String issuesEn();

    @Message
    String issuesZh();

    @Message
    String key();

    @Message
    String keyHint();

    @Message
    String newPatch();

    @Message
    String next();

    @Message
    String noLongerEdited();

    @Message
    String noLongerEditedPublished();

    @Message
    String notesEn();

    @Message
    String notesHint();

    @Message
    String notesZh();

    @Message
    String notToBePublished();

    @Message
    String notYoursToApprove();

    @Message
    String otherApproves();

    @Message
    String pauseUpload();

    @Message
    String portal();

    @Message
    String prerequisitesHint();

    @Message
    String publish();

    @Message
    String publishedOn();

    @Message
    String publishNow();

    @Message
    String publishWarning();

    @Message
    String reason();

    @Message
    String recall();

    @Message
    String recallNow();

    @Message
    String recallReason();

    @Message
    String recallWarning();

    @Message
    String relations();

    @Message
    String saveDraft();

    @Message
    String sendBack();

    @Message
    String sendBackNow();

    @Message
    String sendBackWarning();

    @Message
    String sendToTest();

    @Message
    String sendToTestNow();

    @Message
    String sendToTestWarning();

    @Message
    String stateLabel();

    @Message
    String supersedesHint();

    @Message
    String ticketsHint();

    @Message
    String titleEn();

    @Message
    String titleLabel();

    @Message
    String titleZh();

    @Message
    String unfinished();

    @Message
    String unfinishedHint();

    @Message
    String upload();

    @Message
    String uploadChecking();

    @Message
    String uploadFailed();

    @Message
    String uploadLoggedOut();

    @Message
    String uploadPaused();

    @Message
    String uploadSending();

    @Message
    String uploadWaiting();

    @Message
    String visibilityHint();

    @Message
    String words();
}
