package org.askwell.tickets.triage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the rules of triage. */
@MessageBundle("triage")
public interface TriageMessages {

    @Message
    String add();

    @Message
    String after();

    @Message
    String again(long edition);

    @Message
    String always();

    @Message
    String any();

    @Message
    String assignee();

    @Message
    String before();

    @Message
    String begin();

    @Message
    String channel();

    @Message
    String changed();

    @Message
    String changedMeanwhile();

    @Message
    String condition();

    @Message
    String covered();

    @Message
    String discard();

    @Message
    String domains();

    @Message
    String domainsHint();

    @Message
    String draft();

    @Message
    String draftLead();

    @Message
    String duplicates();

    @Message
    String edit();

    @Message
    String editOf(String name);

    @Message
    String edition(long number);

    @Message
    String editions();

    @Message
    String empty();

    @Message
    String emptyHint();

    @Message
    String enforce();

    @Message
    String errorDomains(int most);

    @Message
    String errorLevel();

    @Message
    String errorMost(int most);

    @Message
    String errorName();

    @Message
    String errorNameLong(int most);

    @Message
    String errorNothing();

    @Message
    String errorTaken();

    @Message
    String errorWords(int most, int characters);

    @Message
    String fault(RuleFault fault);

    @Message
    String faults(long count);

    @Message
    String goOn();

    @Message
    String goOnHint();

    @Message
    String goesOn();

    @Message
    String inForce();

    @Message
    String inWarranty(Boolean covered);

    @Message
    String lead();

    @Message
    String leave();

    @Message
    String leftOut();

    @Message
    String level();

    @Message
    String likeness(int percent);

    @Message
    String madeBy(String name, String time);

    @Message
    String name();

    @Message
    String noEditions();

    @Message
    String noQueue();

    @Message
    String nothingChanged();

    @Message
    String openDraft();

    @Message
    String organisation();

    @Message
    String organisationHint();

    @Message
    String outdated(long edition);

    @Message
    String product();

    @Message
    String queue();

    @Message
    String remove();

    @Message
    String removeOf(String name);

    @Message
    String restore();

    @Message
    String same();

    @Message
    String sameCode();

    @Message
    String save();

    @Message
    String severity();

    @Message
    String showAll();

    @Message
    String showChanged();

    @Message
    String stop();

    @Message
    String then();

    @Message
    String ticket();

    @Message
    String title();

    @Message
    String toSeverity();

    @Message
    String trial();

    @Message
    String trialLead(long tickets);

    @Message
    String up();

    @Message
    String upOf(String name);

    @Message
    String when();

    @Message
    String words();

    @Message
    String wordsHint();
}
