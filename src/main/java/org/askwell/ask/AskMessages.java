package org.askwell.ask;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.askwell.tickets.Severity;

/** The words of the problem form, of live answers and of an inquiry's page. */
@MessageBundle("ask")
public interface AskMessages {

    @Message
    String abandoned();

    @Message
    String answers();

    @Message
    String answersEmpty();

    @Message
    String answersFound(int count);

    @Message
    String answersHint();

    @Message
    String anyProduct();

    @Message
    String attachments();

    @Message
    String attachmentsHint();

    @Message
    String changeQuestion();

    @Message
    String code();

    @Message
    String codeHint();

    @Message
    String confidenceNote();

    @Message
    String degraded();

    @Message
    String description();

    @Message
    String descriptionHint();

    @Message
    String descriptionTooLong(int limit);

    @Message
    String draftDiscard();

    @Message
    String draftLead();

    @Message
    String draftRestored();

    @Message
    String escalated(String number);

    @Message
    String escalatedTitle();

    @Message
    String files();

    @Message
    String fileTooBig(long megabytes);

    @Message
    String lead();

    @Message
    String likely();

    @Message
    String nothingFits();

    @Message
    String nothingFitsDetail();

    @Message
    String pageTitle();

    @Message
    String problem();

    @Message
    String product();

    @Message
    String productUnknown();

    @Message
    String readWhole();

    @Message
    String remove();

    @Message
    String saved();

    @Message
    String send();

    @Message
    String sendToSupport();

    @Message
    String severity(Severity severity);

    @Message
    String severityDetail(Severity severity);

    @Message
    String severityMissing();

    @Message
    String severityQuestion();

    @Message
    String severityShort(Severity severity);

    @Message
    String solved();

    @Message
    String solvedDetail();

    @Message
    String solvedTitle();

    @Message
    String stillNeedHelp();

    @Message
    String stillNeedHelpDetail();

    @Message
    String title();

    @Message
    String titleMissing();

    @Message
    String titleTooLong(int limit);

    @Message
    String toTicket();

    @Message
    String tooLong(int limit);

    @Message
    String version();

    @Message
    String weFound(int count);
}
