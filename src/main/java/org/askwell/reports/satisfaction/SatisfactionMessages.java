package org.askwell.reports.satisfaction;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the report of the satisfaction. */
@MessageBundle("satisfaction")
public interface SatisfactionMessages {

    @Message
    String allAsked();

    @Message
    String allTickets();

    @Message
    String answered();

    @Message
    String answeredMeans();

    @Message
    String answers();

    @Message
    String byOrganisation();

    @Message
    String byProduct();

    @Message
    String chart(String group);

    @Message
    String chartStars();

    @Message
    String closedTicket();

    /** @return the heads of the table of answers, with bars between them */
    @Message
    String columns();

    @Message
    String exportHint();

    @Message
    String inTime();

    @Message
    String inTimeMeans();

    @Message
    String lead();

    @Message
    String low();

    @Message
    String lowHint();

    @Message
    String noLow();

    @Message
    String noOrganisation();

    @Message
    String noProduct();

    @Message
    String nothingHint();

    @Message
    String opinions();

    @Message
    String opinionsHint();

    @Message
    String overTime();

    @Message
    String periodic();

    @Message
    String periodicMeans();

    @Message
    String periodicSurvey();

    @Message
    String received();

    @Message
    String satisfied();

    @Message
    String satisfiedMeans();

    @Message
    String settled();

    @Message
    String settledMeans();

    @Message
    String stars();

    @Message
    String starsMeans();

    @Message
    String tickets();

    @Message
    String title();
}
