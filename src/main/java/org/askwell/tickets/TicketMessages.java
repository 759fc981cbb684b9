package org.askwell.tickets;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the customer's ticket pages, and those both sides share. */
@MessageBundle("tickets")
public interface TicketMessages {

    @Message
    String addConfidential();

    @Message
    String article();

    @Message
    String assignee();

    @Message
    String attachments();

    @Message
    String attachmentsHint();

    @Message
    String changedMeanwhile();

    @Message
    String comment();

    @Message
    String confidential();

    @Message
    String confidentialHint();

    @Message
    String confirm();

    @Message
    String confirmDo();

    @Message
    String contract();

    @Message
    String covered();

    @Message
    String draftDiscard();

    @Message
    String draftRestored();

    @Message
    String errorCode();

    @Message
    String event(EventKind kind);

    @Message
    String facts();

    @Message
    String fileTooLarge(int megabytes);

    @Message
    String find();

    @Message
    String finished();

    @Message
    String goJudge();

    @Message
    String goReply();

    @Message
    String howFar();

    @Message
    String howWasIt();

    @Message
    String hurry();

    @Message
    String hurryDo();

    @Message
    String hurryHint();

    @Message
    String internalNote();

    @Message
    String judge();

    @Message
    String judgeHint();

    @Message
    String keepPersonal();

    @Message
    String newQuestion();

    @Message
    String nobodyYet();

    @Message
    String notAKey();

    @Message
    String notCovered();

    @Message
    String nothing();

    @Message
    String nothingHint();

    @Message
    String owner(TicketListing.Owner owner);

    @Message
    String personalNow();

    @Message
    String progress(TicketListing.Progress progress);

    @Message
    String progressOf();

    @Message
    String promised(String time);

    @Message
    String rate();

    @Message
    String rateDo();

    @Message
    String rating();

    @Message
    String readOnly();

    @Message
    String refused(TicketStateException.Reason reason);

    @Message
    String reject();

    @Message
    String rejectDo();

    @Message
    String rejectWhy();

    @Message
    String removeFile();

    @Message
    String requester();

    @Message
    String sendReply();

    @Message
    String severity(Severity severity);

    @Message
    String share();

    @Message
    String sharedNow();

    @Message
    String sharing();

    @Message
    String solution();

    @Message
    String stars(int stars);

    @Message
    String state(State state);

    @Message
    String step(Track.Name step);

    @Message
    String support();

    @Message
    String textKept();

    @Message
    String timeline();

    @Message
    String timing(Timing timing);

    @Message
    String title();

    @Message
    String tooLong(int limit);

    @Message
    String tooManyFiles(int limit);

    @Message
    String updated(String time);

    @Message
    String wasDue(String time);

    @Message
    String weAsked();

    @Message
    String weAskedHint();

    @Message
    String whereYouAre();

    @Message
    String whose();

    @Message
    String withdraw();

    @Message
    String withdrawDo();

    @Message
    String withdrawHint();

    @Message
    String words();

    @Message
    String writeSomething();

    @Message
    String youCan();

    @Message
    String yourReply();

    @Message
    String yourState(State state);
}
