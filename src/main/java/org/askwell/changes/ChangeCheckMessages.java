package org.askwell.changes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of a step that cannot be taken, and of fields that are not as they have to be. */
@MessageBundle("changechecks")
public interface ChangeCheckMessages {

    @Message
    String changedMeanwhile();

    @Message
    String endsBeforeItStarts();

    @Message
    String logInAgain();

    @Message
    String missing();

    @Message
    String mustBeSo();

    @Message
    String neededInFull();

    @Message
    String noDay();

    @Message
    String noNumber();

    @Message
    String noSuchCriterion();

    @Message
    String noSuchProduct();

    @Message
    String noSuchTicket();

    @Message
    String noTime();

    @Message
    String noWorkDays();

    @Message
    String noZone();

    @Message
    String notEarlier();

    @Message
    String notNow();

    @Message
    String notSupport();

    @Message
    String notYourStep();

    @Message
    String refused(Refusal refusal);

    @Message
    String tooLong(int limit);

    @Message
    String tooManyCriteria(int most);

    @Message
    String typeYourName(String name);

    @Message
    String unknownFact();

    @Message
    String windowInWorkingHours();

    @Message
    String windowLength();

    @Message
    String windowPast();
}
