package org.askwell.reports.quality;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the reports about answers: their quality and what has none. */
@MessageBundle("quality")
public interface QualityMessages {

    @Message
    String abandoned();

    @Message
    String all();

    @Message
    String anyLanguage();

    @Message
    String anyProduct();

    @Message
    String asked();

    @Message
    String askedTimes(int count);

    @Message
    String byMonth();

    @Message
    String byWeek();

    @Message
    String chartFirst();

    @Message
    String chartHint();

    @Message
    String chartWrong();

    @Message
    String courseAnswered();

    @Message
    String courseLinked();

    @Message
    String courseListed();

    @Message
    String courseSilent();

    @Message
    String courseTitle();

    @Message
    String cut(int most);

    @Message
    String definitions();

    @Message
    String dismissed();

    @Message
    String editorsWrite();

    @Message
    String endsBeforeStart();

    @Message
    String escalated();

    @Message
    String few(long labelled);

    @Message
    String filter();

    @Message
    String first();

    @Message
    String firstMeans();

    @Message
    String firstThree();

    @Message
    String from();

    @Message
    String gaps();

    @Message
    String gapsLead();

    @Message
    String group();

    @Message
    String invalid();

    @Message
    String invalidDetail();

    @Message
    String labelled();

    @Message
    String labelledMeans();

    @Message
    String language();

    @Message
    String lastAsked(String day);

    @Message
    String lead();

    @Message
    String moreWordings(int count);

    @Message
    String noDay();

    @Message
    String noGaps();

    @Message
    String noGapsDetail();

    @Message
    String noLabels();

    @Message
    String noLabelsDetail();

    @Message
    String noProduct();

    @Message
    String ofAll(long part, long of);

    @Message
    String opened();

    @Message
    String percentMeans(int enough);

    @Message
    String product();

    @Message
    String solved();

    @Message
    String step(boolean byWeeks);

    @Message
    String title();

    @Message
    String to();

    @Message
    String tooLong(int days);

    @Message
    String unanswered();

    @Message
    String worst();

    @Message
    String writeArticle();

    @Message
    String wrong();

    @Message
    String wrongMeans();
}
