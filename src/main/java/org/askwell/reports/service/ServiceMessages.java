package org.askwell.reports.service;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the report of the service. */
@MessageBundle("service")
public interface ServiceMessages {

    @Message
    String age();

    @Message
    String all();

    @Message
    String answerTook();

    @Message
    String answered();

    @Message
    String answeredMeans();

    @Message
    String anyOrganisation();

    @Message
    String backlog();

    @Message
    String backlogHint();

    @Message
    String between(int from, int to);

    @Message
    String byOrganisation();

    @Message
    String byProduct();

    @Message
    String bySeverity();

    @Message
    String chartAnswered(String group);

    @Message
    String chartLoad();

    @Message
    String chartSolved(String group);

    /** @return the heads of the table of tickets, with bars between them */
    @Message
    String columns();

    @Message
    String confirmed();

    @Message
    String confirmedMeans();

    @Message
    String definitions();

    @Message
    String deflection();

    @Message
    String deflectionHint();

    @Message
    String excel();

    @Message
    String exportHint();

    @Message
    String late();

    @Message
    String lead();

    @Message
    String load();

    @Message
    String more(int count);

    @Message
    String noOrganisation();

    @Message
    String noProduct();

    @Message
    String none();

    @Message
    String noneMeans();

    @Message
    String nothing();

    @Message
    String nothingHint();

    @Message
    String older(int days);

    @Message
    String open();

    @Message
    String opened();

    @Message
    String openedMeans();

    @Message
    String organisation();

    @Message
    String outcome();

    @Message
    String overTime();

    @Message
    String person();

    @Message
    String potential();

    @Message
    String potentialMeans();

    @Message
    String promises();

    @Message
    String questions();

    @Message
    String reopened();

    @Message
    String reopenedMeans();

    @Message
    String solutionTook();

    @Message
    String solved();

    @Message
    String solvedMeans();

    @Message
    String solvedNow();

    @Message
    String title();

    @Message
    String took(Took took);

    @Message
    String tookMeans();

    @Message
    String upTo(int days);
}
