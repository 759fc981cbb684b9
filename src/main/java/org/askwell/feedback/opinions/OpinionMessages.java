package org.askwell.feedback.opinions;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of opinions. */
@MessageBundle("opinions")
public interface OpinionMessages {

    @Message
    String answer();

    @Message
    String answerBy(String time);

    @Message
    String answerHint();

    @Message
    String answerWithin();

    @Message
    String calendar();

    @Message
    String choose();

    @Message
    String conflict();

    @Message
    String deskLead();

    @Message
    String deskTitle();

    @Message
    String due(String time);

    @Message
    String errorAmount();

    @Message
    String errorCalendar();

    @Message
    String errorKind();

    @Message
    String errorPerson();

    @Message
    String errorSubject();

    @Message
    String errorText();

    @Message
    String errorTicket();

    @Message
    String errorTooLong(int limit);

    @Message
    String filter(OpinionFilter filter);

    @Message
    String howFar();

    @Message
    String keep();

    @Message
    String keepOf(String kind);

    @Message
    String kind(OpinionKind kind);

    @Message
    String kindLabel();

    @Message
    String lead();

    @Message
    String nobody();

    @Message
    String nothing();

    @Message
    String nothingHere();

    @Message
    String nothingHereHint();

    @Message
    String nothingHint();

    @Message
    String outcome();

    @Message
    String outcomeHint();

    @Message
    String person();

    @Message
    String personHint();

    @Message
    String promises();

    @Message
    String promisesLead();

    @Message
    String said();

    @Message
    String send();

    @Message
    String sendAnswer();

    @Message
    String sendOutcome();

    @Message
    String settleBy(String time);

    @Message
    String settleWithin();

    @Message
    String state(OpinionState state);

    @Message
    String subject(OpinionSubject subject);

    @Message
    String subjectLabel();

    @Message
    String tell();

    @Message
    String text();

    @Message
    String ticket();

    @Message
    String ticketHint();

    @Message
    String title();

    @Message
    String titleOf(String number);
}
