package org.askwell.tickets;

import java.time.Duration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.askwell.tickets.sla.Promised;
import org.askwell.tickets.sla.Span;
import org.askwell.tickets.sla.Target;

/** The words for promised times and how they are counted. */
@MessageBundle("promises")
public interface PromiseMessages {

    @Message
    String agreed(String level, int edition);

    @Message
    String amount(Promised promised);

    @Message
    String broken();

    @Message
    String calendar(String name, int edition, String zone);

    @Message
    String cause();

    @Message
    String counted();

    @Message
    String days(String number);

    @Message
    String done(String time);

    /** The words of a countdown, with # for the number: minutes, hours, days left, then over. */
    @Message
    String countdown();

    @Message
    String errorReason();

    @Message
    String errorReasonLong(int most);

    @Message
    String errorTerms();

    @Message
    String move();

    @Message
    String moveCalendar();

    @Message
    String moveDo();

    @Message
    String moveHint();

    @Message
    String moveLevel();

    @Message
    String moveReason();

    @Message
    String escalate();

    @Message
    String from();

    @Message
    String kept();

    @Message
    String kind(Span.Kind kind);

    @Message
    String lead();

    @Message
    String length(Duration length);

    @Message
    String level(SupportLevel level);

    @Message
    String levelLabel();

    @Message
    String makeUp(String day);

    @Message
    String noClock();

    @Message
    String notice(String time);

    @Message
    String of(Severity severity);

    @Message
    String paused(String time);

    @Message
    String plan();

    @Message
    String reclassify();

    @Message
    String reclassifyDo();

    @Message
    String reclassifyHint();

    @Message
    String target(Target target);

    @Message
    String title();

    @Message
    String to();

    @Message
    String until(String time);

    @Message
    String what();

    @Message
    String whole();

    @Message
    String why();
}
