package org.askwell.tickets.terms;

import java.time.DayOfWeek;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which administrators keep calendars, holidays and service levels. */
@MessageBundle("terms")
public interface TermsMessages {

    @Message
    String calendar();

    @Message
    String calendarOf();

    @Message
    String calendars();

    @Message
    String code();

    @Message
    String codeHint();

    @Message
    String contracts();

    @Message
    String day(DayOfWeek day);

    @Message
    String days();

    @Message
    String daysHint();

    @Message
    String edition(int number);

    @Message
    String editionHint();

    @Message
    String errorAmount();

    @Message
    String errorCause();

    @Message
    String errorCode();

    @Message
    String errorDays(String lines);

    @Message
    String errorFile();

    @Message
    String errorHours();

    @Message
    String errorMissing();

    @Message
    String errorNeverOpen();

    @Message
    String errorTaken();

    @Message
    String errorTooLong(int limit);

    @Message
    String errorUnknown();

    @Message
    String errorZone();

    @Message
    String file();

    @Message
    String holidays();

    @Message
    String hoursHint();

    @Message
    String imported(int days, int leftOut);

    @Message
    String importDo();

    @Message
    String importHint();

    @Message
    String inWarranty();

    @Message
    String level();

    @Message
    String levelHint();

    @Message
    String levels();

    @Message
    String nameEn();

    @Message
    String nameZh();

    @Message
    String newCalendar();

    @Message
    String newHolidays();

    @Message
    String newLevel();

    @Message
    String none();

    @Message
    String ofContract();

    @Message
    String outOfWarranty();

    @Message
    String path();

    @Message
    String save();

    @Message
    String severity();

    @Message
    String title();

    @Message
    String week();

    @Message
    String zone();
}
