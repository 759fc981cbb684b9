package org.askwell.knowledge.editor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.askwell.knowledge.content.ContentFlaw;

/** The words of writing articles and of the content folder. */
@MessageBundle("editor")
public interface EditorMessages {

    @Message
    String anyProduct();

    @Message
    String anyState();

    @Message
    String archiveConfirm();

    @Message
    String archiveDetail();

    @Message
    String articlesInAll(long count);

    @Message
    String askersWords();

    @Message
    String changedIn(String name, String when);

    @Message
    String columnAudience();

    @Message
    String columnFile();

    @Message
    String columnLanguage();

    @Message
    String columnLine();

    @Message
    String columnReason();

    @Message
    String columnTitle();

    @Message
    String columnUpdated();

    @Message
    String conflict();

    @Message
    String conflictDetail();

    @Message
    String contentAdded();

    @Message
    String contentChanged();

    @Message
    String contentEnded();

    @Message
    String contentFiles();

    @Message
    String contentFine();

    @Message
    String contentLead();

    @Message
    String contentPending();

    @Message
    String contentPendingDetail();

    @Message
    String contentProblems();

    @Message
    String contentReason(ContentFlaw.Reason reason);

    @Message
    String contentRun();

    @Message
    String contentUnchanged();

    @Message
    String contentWithdrawn();

    @Message
    String duplicates(int count);

    @Message
    String duplicatesDetail();

    @Message
    String duplicateWordings(String own, String other);

    @Message
    String editing(String title);

    @Message
    String fieldAudience();

    @Message
    String fieldBody();

    @Message
    String fieldBodyHint();

    @Message
    String fieldCategory();

    @Message
    String fieldErrorCodes();

    @Message
    String fieldErrorCodesHint();

    @Message
    String fieldKind();

    @Message
    String fieldNote();

    @Message
    String fieldOrganisation();

    @Message
    String fieldOrganisationHint();

    @Message
    String fieldProduct();

    @Message
    String fieldRelated();

    @Message
    String fieldRelatedHint();

    @Message
    String fieldTitle();

    @Message
    String fieldVariants();

    @Message
    String fieldVariantsHint();

    @Message
    String fieldVersions();

    @Message
    String fieldVersionsHint();

    @Message
    String keyHint();

    @Message
    String likeness(String percent);

    @Message
    String newArticle();

    @Message
    String noMatches();

    @Message
    String noMatchesDetail();

    @Message
    String none();

    @Message
    String preview();

    @Message
    String publishConfirm();

    @Message
    String publishDetail();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String saveDraft();

    @Message
    String savedText();

    @Message
    String stateLabel();

    @Message
    String submitReview();

    @Message
    String translate(String language);

    @Message
    String translation(String language);

    @Message
    String view();

    @Message
    String words();
}
