package org.askwell.tickets.sheet;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of tracking sheets. */
@MessageBundle("sheet")
public interface SheetMessages {

    @Message
    String answerPromised();

    @Message
    String answered();

    @Message
    String checkLead();

    @Message
    String checkOlder();

    @Message
    String checkPrinted();

    @Message
    String checkTitle();

    @Message
    String closed();

    @Message
    String course();

    @Message
    String covered(boolean inForce);

    @Message
    String customer();

    @Message
    String customerSigns();

    @Message
    String facts();

    @Message
    String fault(Fault.Reason reason, int position);

    @Message
    String fileHash();

    @Message
    String getRecords();

    @Message
    String getVerifier();

    @Message
    String hash();

    @Message
    String inTime(boolean kept);

    @Message
    String kind(RecordKind kind, boolean internal);

    @Message
    String lastHash();

    @Message
    String line();

    @Message
    String madeBy(String time, String name);

    @Message
    String notVerified();

    @Message
    String notesInside();

    @Message
    String open();

    @Message
    String pdfChinese();

    @Message
    String pdfEnglish();

    @Message
    String portal();

    @Message
    String product();

    @Message
    String received();

    @Message
    String reopenings();

    @Message
    String runVerifier();

    @Message
    String severity();

    @Message
    String side();

    @Message
    String sideOf(boolean support);

    @Message
    String size();

    @Message
    String solutionPromised();

    @Message
    String solved();

    @Message
    String state();

    @Message
    String supportSigns();

    @Message
    String text();

    @Message
    String ticket();

    @Message
    String title();

    @Message
    String verified();

    @Message
    String verifiedRecords(int records);

    @Message
    String what();

    @Message
    String when();

    @Message
    String who();

    @Message
    String withNotes();

    @Message
    String withdrawn(String time);

    @Message
    String withoutNotes();
}
