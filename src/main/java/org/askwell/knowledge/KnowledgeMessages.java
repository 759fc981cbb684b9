package org.askwell.knowledge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.askwell.knowledge.content.ContentFlaw;

/** The words of articles, of browsing them and of the editor. */
@MessageBundle("knowledge")
public interface KnowledgeMessages {

    @Message
    String allManuals();

    @Message
    String anyProduct();

    @Message
    String anyState();

    @Message
    String archive();

    @Message
    String archiveConfirm();

    @Message
    String archiveDetail();

    @Message
    String articles(long count);

    @Message
    String articlesInAll(long count);

    @Message
    String askSupport();

    @Message
    String audience(Audience audience);

    @Message
    String breadcrumbs();

    @Message
    String category(String slug);

    @Message
    String changedIn(String name, String when);

    @Message
    String changes();

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
    String comment();

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
    String contents();

    @Message
    String draftFromTicket();

    @Message
    String draftSolution();

    @Message
    String draftSymptoms();

    @Message
    String edit();

    @Message
    String editing(String title);

    @Message
    String editor();

    @Message
    String empty();

    @Message
    String emptyDetail();

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
    String filter();

    @Message
    String flaw(Flaw flaw);

    @Message
    String fromFile();

    @Message
    String helpful();

    @Message
    String helpfulNo();

    @Message
    String helpfulYes();

    @Message
    String key();

    @Message
    String keyHint();

    @Message
    String kind(Kind kind);

    @Message
    String language();

    @Message
    String lead();

    @Message
    String logInToVote();

    @Message
    String manuals();

    @Message
    String missing();

    @Message
    String newArticle();

    @Message
    String noMatches();

    @Message
    String noMatchesDetail();

    @Message
    String none();

    @Message
    String permalink(String heading);

    @Message
    String preview();

    @Message
    String products();

    @Message
    String publish();

    @Message
    String publishConfirm();

    @Message
    String publishDetail();

    @Message
    String reason(String reason);

    @Message
    String recent();

    @Message
    String related();

    @Message
    String restore();

    @Message
    String restoreConfirm(int number);

    @Message
    String restoreDetail();

    @Message
    String revision(int number);

    @Message
    String revisions();

    @Message
    String save();

    @Message
    String saveDraft();

    @Message
    String saved();

    @Message
    String savedText();

    @Message
    String sendReason();

    @Message
    String showText();

    @Message
    String state(State state);

    @Message
    String stateLabel();

    @Message
    String submitReview();

    @Message
    String subscribe();

    @Message
    String title();

    @Message
    String topics();

    @Message
    String translate(String language);

    @Message
    String translation(String language);

    @Message
    String unsubscribe();

    @Message
    String untranslated(String language);

    @Message
    String untranslatedDetail(String language);

    @Message
    String updated();

    @Message
    String view();

    @Message
    String votedNo();

    @Message
    String votedYes();

    @Message
    String words();
}
