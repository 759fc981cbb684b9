package org.askwell.knowledge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of articles and of browsing them. */
@MessageBundle("knowledge")
public interface KnowledgeMessages {

    @Message
    String allManuals();

    @Message
    String archive();

    @Message
    String articles(long count);

    @Message
    String askSupport();

    @Message
    String audience(Audience audience);

    @Message
    String breadcrumbs();

    @Message
    String category(String slug);

    @Message
    String changes();

    @Message
    String comment();

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
    String editor();

    @Message
    String empty();

    @Message
    String emptyDetail();

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
    String permalink(String heading);

    @Message
    String products();

    @Message
    String publish();

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
    String sendReason();

    @Message
    String showText();

    @Message
    String state(State state);

    @Message
    String subscribe();

    @Message
    String title();

    @Message
    String topics();

    @Message
    String unsubscribe();

    @Message
    String untranslated(String language);

    @Message
    String untranslatedDetail(String language);

    @Message
    String updated();

    @Message
    String votedNo();

    @Message
    String votedYes();
}
