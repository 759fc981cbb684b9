package org.askwell.feedback.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about service plans. */
@MessageBundle("plan")
public interface PlanMessages {

    @Message
    String askedByMail();

    @Message
    String byItself();

    @Message
    String done();

    @Message
    String doneOn();

    @Message
    String dueOn();

    @Message
    String edit();

    @Message
    String errorChoice();

    @Message
    String errorDay();

    @Message
    String errorMissing();

    @Message
    String errorPast();

    @Message
    String errorTooLong(int limit);

    @Message
    String everybody();

    @Message
    String interval(Interval interval);

    @Message
    String intervalLabel();

    @Message
    String kind(ServiceKind kind);

    @Message
    String late();

    @Message
    String mine();

    @Message
    String note();

    @Message
    String nothing();

    @Message
    String nothingDue();

    @Message
    String nothingDueNext();

    @Message
    String portal();

    @Message
    String record();

    @Message
    String remove();

    @Message
    String removeOf(String what);

    @Message
    String responsible();

    @Message
    String standard();

    @Message
    String supervisors();

    @Message
    String title();

    @Message
    String titleAll();

    @Message
    String wasDue(String day);

    @Message
    String what();

    @Message
    String whose();
}
