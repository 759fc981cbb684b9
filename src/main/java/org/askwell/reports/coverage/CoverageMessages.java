package org.askwell.reports.coverage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the report on patches. */
@MessageBundle("coverage")
public interface CoverageMessages {

    @Message
    String empty();

    @Message
    String emptyNext();

    @Message
    String have();

    @Message
    String haveOf(int covered, int base);

    @Message
    String lead();

    @Message
    String notYet();

    @Message
    String patch();

    @Message
    String published();

    @Message
    String refused();

    @Message
    String refusedOf(long people);

    @Message
    String share();

    @Message
    String time(long days, int hours, int minutes);

    @Message
    String title();

    @Message
    String toHalf();

    @Message
    String toMost();
}
