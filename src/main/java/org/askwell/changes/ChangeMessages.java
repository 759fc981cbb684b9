package org.askwell.changes;

import java.time.DayOfWeek;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of changes. */
@MessageBundle("changes")
public interface ChangeMessages {

    @Message
    String any();

    @Message
    String askFor();

    @Message
    String askLead();

    @Message
    String checkYourself();

    @Message
    String confirmCriterion(int position);

    @Message
    String confirmed();

    @Message
    String criteria();

    @Message
    String criteriaHint();

    @Message
    String descriptionHint();

    @Message
    String descriptionLabel();

    @Message
    String done();

    @Message
    String download();

    @Message
    String fact(Fact fact);

    @Message
    String facts();

    @Message
    String find();

    @Message
    String flaw(int position, Verification.Flaw flaw);

    @Message
    String freeTimes();

    @Message
    String goSign();

    @Message
    String hint(Fact fact, String zone);

    @Message
    String hoursHint();

    @Message
    String hoursTitle();

    @Message
    String howFar();

    @Message
    String incomplete();

    @Message
    String intact();

    @Message
    String intactHint();

    @Message
    String lead();

    @Message
    String noFreeTimes();

    @Message
    String nobodyYet();

    @Message
    String notConfirmed();

    @Message
    String notIntact();

    @Message
    String notIntactHint();

    @Message
    String notNowLink();

    @Message
    String nothing();

    @Message
    String nothingHint();

    @Message
    String ownedBy(String name);

    @Message
    String ownerLabel();

    /** @return the name of a point on the way */
    @Message
    String point(ChangeState state);

    @Message
    String productLabel();

    @Message
    String progress(ChangeListing.Progress progress);

    @Message
    String reached(long point, int all);

    @Message
    String record();

    @Message
    String requester();

    @Message
    String sendRequest();

    @Message
    String sha256();

    @Message
    String showAll();

    @Message
    String signHint();

    @Message
    String signStatement();

    @Message
    String soFar();

    /** @return what has to happen next */
    @Message
    String state(ChangeState state);

    @Message
    String stateLabel();

    @Message
    String step(Step step);

    /** @return what the button of a step says */
    @Message
    String stepDo(Step step);

    @Message
    String stepHint(Step step);

    @Message
    String ticketLabel();

    @Message
    String title();

    @Message
    String titleLabel();

    @Message
    String toRecord();

    @Message
    String updated(String time);

    @Message
    String wayTitle();

    @Message
    String weekday(DayOfWeek day);

    @Message
    String what();

    @Message
    String whatYouSign();

    @Message
    String whereYouAre();

    @Message
    String window();

    @Message
    String words();

    @Message
    String workDays();

    @Message
    String workFrom();

    @Message
    String workTo();

    @Message
    String workZone();

    @Message
    String yes();

    @Message
    String youCan();

    @Message
    String yourName();
}
