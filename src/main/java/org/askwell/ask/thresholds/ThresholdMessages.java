package org.askwell.ask.thresholds;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.askwell.knowledge.search.Decision;

/** The words of the pages on which wrong answers are accepted. */
@MessageBundle("thresholds")
public interface ThresholdMessages {

    @Message
    String accepted();

    @Message
    String after();

    @Message
    String answerShare();

    @Message
    String answerShareHint();

    @Message
    String asked();

    @Message
    String basis(long questions, long labelled);

    @Message
    String before();

    @Message
    String candidatesShare();

    @Message
    String candidatesShareHint();

    @Message
    String candidatesTooFew();

    @Message
    String cases();

    @Message
    String change();

    @Message
    String compare();

    @Message
    String confidence();

    @Message
    String curve();

    @Message
    String curveLegend();

    @Message
    String decision(Decision decision);

    /** @param effect the name of an effect that a change has on the asker */
    @Message
    String effect(String effect);

    @Message
    String from();

    @Message
    String fromConfidence();

    @Message
    String fromHistory();

    @Message
    String history();

    @Message
    String inForce();

    @Message
    String labelled();

    @Message
    String lead();

    @Message
    String noHistory();

    @Message
    String noQuestions();

    @Message
    String path();

    @Message
    String proposal();

    @Message
    String question();

    @Message
    String reached();

    @Message
    String same();

    @Message
    String set();

    @Message
    String setAt();

    @Message
    String setBy();

    @Message
    String shareWrong(int least, int most);

    @Message
    String title();

    @Message
    String told();

    @Message
    String tryOther();

    @Message
    String wrong();

    @Message
    String wrongOf(long percent, long count);
}
